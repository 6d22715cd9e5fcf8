import type { Rule } from '../../../core/linting/rule';
import { actionsOf, type Plan } from '../../../core/plan/model';
import type { Severity } from '../../../core/sheet/finding';
import type { Entry } from './entries';
import { listSections } from './sections';

/** How findings are put together: the gravest first and law by law, or down the sheet. */
export type GroupBy = 'law' | 'section';

/** Findings under one heading, in reading order. `start` counts those shown before them. */
export interface Part {
  readonly key: string;
  /** A law is null where a finding names none of the catalogue. */
  readonly heading:
    | { readonly is: 'law'; readonly law: Rule | null }
    | { readonly is: 'action'; readonly name: string; readonly title: string };
  readonly entries: readonly Entry[];
  readonly start: number;
}

export interface Group {
  readonly key: string;
  readonly heading:
    { readonly is: 'severity'; readonly severity: Severity } | { readonly is: 'section'; readonly title: string };
  readonly count: number;
  readonly parts: readonly Part[];
}

export const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** Groups without findings are left out; laws come in the order of the catalogue, which no mend changes. */
export function groupEntries(
  entries: readonly Entry[],
  by: GroupBy,
  plan: Plan,
  rules: readonly Rule[],
): readonly Group[] {
  return by === 'law' ? bySeverity(entries, rules) : bySection(entries, plan);
}

function bySeverity(entries: readonly Entry[], rules: readonly Rule[]): readonly Group[] {
  const laws = new Map(rules.map((rule) => [rule.id, rule]));
  const order = new Map(rules.map(({ id }, index) => [id, index]));
  const placeOf = ({ finding }: Entry) => order.get(finding.rule) ?? rules.length;
  const sorted = [...entries].sort((a, b) => placeOf(a) - placeOf(b));
  return number(
    severities.map((severity) => ({
      key: severity,
      heading: { is: 'severity', severity },
      parts: split(
        sorted.filter(({ finding }) => finding.severity === severity),
        ({ finding }) => finding.rule,
        (rule) => ({ is: 'law', law: laws.get(rule) ?? null }),
      ),
    })),
  );
}

function bySection(entries: readonly Entry[], plan: Plan): readonly Group[] {
  const titles = new Map(actionsOf(plan).map(({ ref, title }) => [ref, title]));
  return number(
    listSections(plan).map(({ key, title }) => ({
      key,
      heading: { is: 'section', title },
      parts: split(
        entries.filter(({ section }) => section === key),
        ({ finding }) => finding.action ?? '',
        (name) => ({ is: 'action', name, title: titles.get(name) ?? '' }),
      ),
    })),
  );
}

type Draft<Whole extends { readonly heading: unknown }> = Omit<Whole, 'start' | 'count'>;

function split(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
  headingOf: (key: string) => Part['heading'],
): readonly Draft<Part>[] {
  const byKey = new Map<string, Entry[]>();
  for (const entry of entries) {
    const same = byKey.get(keyOf(entry));
    if (same) same.push(entry);
    else byKey.set(keyOf(entry), [entry]);
  }
  return [...byKey].map(([key, within]) => ({ key, heading: headingOf(key), entries: within }));
}

function number(
  drafts: readonly (Draft<Omit<Group, 'parts'>> & { readonly parts: readonly Draft<Part>[] })[],
): readonly Group[] {
  let start = 0;
  return drafts
    .map((draft): Group => {
      const before = start;
      const parts = draft.parts.map((part): Part => {
        const numbered = { ...part, start };
        start += part.entries.length;
        return numbered;
      });
      return { ...draft, parts, count: start - before };
    })
    .filter(({ count }) => count > 0);
}

/** So many findings are unfolded at first: drawing thousands takes longer than a person likes to wait. */
const unfoldedAtFirst = 300;

/** Hints are folded beside graver findings, and so is the end of a long list; what the planner folds stays as said. */
export function isFolded(
  { key, parts }: Group,
  groups: readonly Group[],
  folds: ReadonlyMap<string, boolean>,
): boolean {
  const start = parts[0]?.start ?? 0;
  return folds.get(key) ?? ((key === 'info' && groups.length > 1) || start >= unfoldedAtFirst);
}
