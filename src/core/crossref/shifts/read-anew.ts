import { identifyAnew } from '../../plan/activity/identify-anew';
import type { Decided } from '../../plan/activity/decided';
import type { Plan } from '../../plan/model';
import type { Shift } from '../question';
import { renameReferences } from '../rename-references';

/** The plan with the references of a shift read by the present names of their actions, its activities worked out anew. */
export function readAnew(plan: Plan, { listings, names }: Shift, decided: Decided | undefined): Plan {
  const now = new Map(names.map(({ from, to }) => [from, to]));
  return identifyAnew(renameReferences(plan, now, new Set(listings)), decided);
}
