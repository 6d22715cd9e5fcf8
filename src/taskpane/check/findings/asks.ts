import { diagnose } from '../../../core/crossref/diagnose';
import { listingsOf } from '../../../core/plan/model';
import type { Finding } from '../../../core/sheet/finding';
import type { Opened } from '../../../jobs/outcome';

/** Laws about see-also entries. */
const aboutSeeAlso = /^(reference|see-also)-/;

/** Whether a finding about a see-also has no mend here, and there is a question about its activity. */
export function isAsked(finding: Finding, { plan, profile }: Pick<Opened, 'plan' | 'profile'>): boolean {
  if (finding.fix || finding.listing === undefined || !aboutSeeAlso.test(finding.rule)) return false;
  const listing = listingsOf(plan).find(({ id }) => id === finding.listing);
  return diagnose(plan, profile).questions.some(({ activity }) => activity === listing?.activity);
}
