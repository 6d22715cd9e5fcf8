import type { Subject } from '../../../core/linting/rule';
import type { Severity } from '../../../core/sheet/finding';
import type { Entry } from '../findings/entries';

/** What the list of findings is narrowed to; null and the empty search let all through. */
export interface Filters {
  readonly severity: Severity | null;
  readonly law: LawFilter | null;
  /** Key of a section. */
  readonly section: string | null;
  /** ISO 3166-1 alpha-2 code of a Member. */
  readonly country: string | null;
  /** Words that all must stand in the message, the listing's or action's name, or the address. */
  readonly search: string;
}

/** One law, by its id, or all those of a subject, by its title. */
export interface LawFilter {
  readonly is: 'law' | 'subject';
  readonly name: string;
}

export const noFilters: Filters = { severity: null, law: null, section: null, country: null, search: '' };

export function isFiltered(filters: Filters): boolean {
  return Object.values(withSearch(filters)).some((filter) => filter !== null && filter !== '');
}

function withSearch(filters: Filters): Filters {
  return { ...filters, search: filters.search.trim() };
}

/** How many findings there are of each sort, each counted with all other filters on. */
export interface Facets {
  readonly severity: ReadonlyMap<Severity, number>;
  /** By id. */
  readonly law: ReadonlyMap<string, number>;
  /** By title. */
  readonly subject: ReadonlyMap<string, number>;
  readonly section: ReadonlyMap<string, number>;
  readonly country: ReadonlyMap<string, number>;
}

export interface Filtered {
  readonly entries: readonly Entry[];
  readonly facets: Facets;
}

/** The findings that pass, and what each filter would leave, in one go through the list. */
export function filterEntries(entries: readonly Entry[], filters: Filters, subjects: readonly Subject[]): Filtered {
  const { severity, law, section, country } = filters;
  const subjectOf = new Map(subjects.flatMap(({ title, rules }) => rules.map(({ id }) => [id, title] as const)));
  const words = filters.search.toLowerCase().split(/\s+/).filter(Boolean);
  const counts = {
    severity: new Map<Severity, number>(),
    law: new Map<string, number>(),
    subject: new Map<string, number>(),
    section: new Map<string, number>(),
    country: new Map<string, number>(),
  };
  const passed: Entry[] = [];
  for (const entry of entries) {
    if (!words.every((word) => entry.text.includes(word))) continue;
    const { rule } = entry.finding;
    const subject = subjectOf.get(rule) ?? '';
    const fails = {
      severity: severity !== null && entry.finding.severity !== severity,
      law: law !== null && law.name !== (law.is === 'law' ? rule : subject),
      section: section !== null && entry.section !== section,
      country: country !== null && !entry.countries.includes(country),
    };
    const failed = Object.values(fails).filter(Boolean).length;
    if (failed === 0) passed.push(entry);
    if (failed > 1) continue;
    const passesBut = (one: keyof typeof fails) => failed === 0 || fails[one];
    if (passesBut('severity')) countOne(counts.severity, entry.finding.severity);
    if (passesBut('law')) {
      countOne(counts.law, rule);
      countOne(counts.subject, subject);
    }
    if (passesBut('section')) countOne(counts.section, entry.section);
    if (passesBut('country')) for (const code of new Set(entry.countries)) countOne(counts.country, code);
  }
  return { entries: passed, facets: counts };
}

function countOne<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
