import type { Plan } from '../model';
import type { Decided } from './decided';
import { linkListings } from './link-listings';

/** The same plan with its activities worked out anew, by other decisions or other references. */
export function identifyAnew(plan: Plan, decided: Decided | undefined): Plan {
  return { ...plan, ...linkListings(plan.sections, decided) };
}
