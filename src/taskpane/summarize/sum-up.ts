import type { Summarized } from '../../jobs/outcome';
import { count } from '../words';

/** `104 activities in 225 listings, naming 29 of 35 Members.` */
export function sumUp({ summary: { totals, byCountry }, counts }: Summarized): string {
  if (totals.activities === 0) {
    return `The plan has ${count(counts.actions, 'action')} and no activity yet, so there is little to count.`;
  }
  return (
    `${count(totals.activities, 'activity', 'activities')} in ${count(totals.listings, 'listing')}, ` +
    `naming ${totals.countries} of ${count(byCountry.length, 'Member')}.`
  );
}
