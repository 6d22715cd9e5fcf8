import { addDecided, undecided, type Decided } from '../../../plan/activity/decided';
import { identifyAnew } from '../../../plan/activity/identify-anew';
import type { Plan } from '../../../plan/model';
import { renameReferences } from '../../rename-references';
import { swapNames, type Swaps } from './swap-names';
import type { Revision } from './revision';

/** A plan as answers want it taken. */
export interface Revised {
  readonly plan: Plan;
  /** What the answers say of wordings. */
  readonly decided: Decided;
  /** By each name that a label gets or loses, the other. */
  readonly swaps: Swaps;
}

/**
 * The plan with its wordings and labels taken as the revisions say, beyond what was decided when it was read. Its actions
 * keep their names of now, and its see-also name them by these: a label that is written anew makes references right that
 * are typed already.
 */
export function revise(plan: Plan, revisions: readonly Revision[], before: Decided): Revised {
  const decided = revisions.reduce(
    (all, revision) =>
      revision.kind === 'same'
        ? addDecided(all, { ...undecided, same: [revision.words] })
        : revision.kind === 'parts'
          ? addDecided(all, { ...undecided, parts: revision.words })
          : all,
    undecided,
  );
  const swaps = swapNames(revisions);
  const renamed = renameReferences(plan, swaps);
  return { plan: identifyAnew(renamed, addDecided(before, decided)), decided, swaps };
}
