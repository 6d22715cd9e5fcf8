import { listingsOf } from '../../../core/plan/model';
import { formatAddress } from '../../../core/sheet/address';
import type { Finding } from '../../../core/sheet/finding';
import type { Checked } from '../../../jobs/outcome';
import { readSections } from './sections';

/** A finding as the pane lists it. */
export interface Entry {
  /** What it is known by from one check to the next: its content, and which of several equals it is. */
  readonly id: string;
  readonly finding: Finding;
  /** Key of the section it is in. */
  readonly section: string;
  /** ISO 3166-1 alpha-2 codes of the Members that its listing names. */
  readonly countries: readonly string[];
  /** What a search looks through, in small letters. */
  readonly text: string;
}

/** The findings in their order, each with what it is filtered by. */
export function listEntries({ findings, plan }: Pick<Checked, 'findings' | 'plan'>): readonly Entry[] {
  const sectionOf = readSections(plan);
  const countriesOf = new Map(listingsOf(plan).map(({ id, countries }) => [id, countries]));
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const [key] = finding.keys;
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    const { listing = '', action = '', message, at } = finding;
    return {
      id: `${key} #${times}`,
      finding,
      section: sectionOf(finding),
      countries: countriesOf.get(listing) ?? [],
      text: [message, listing, action, formatAddress(at)].join('\n').toLowerCase(),
    };
  });
}
