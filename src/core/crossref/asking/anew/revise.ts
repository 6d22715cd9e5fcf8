import { addDecided, pairOf, undecided, type Decided } from '../../../plan/activity/decided';
import { identifyAnew } from '../../../plan/activity/identify-anew';
import type { Plan } from '../../../plan/model';
import { renameReferences } from '../../rename-references';
import { swapNames, type Swaps } from './swap-names';
import type { Pair, Revision } from './revision';

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
  const decided = decide(revisions);
  const swaps = swapNames(revisions);
  const renamed = renameReferences(plan, swaps);
  return { plan: identifyAnew(renamed, addDecided(before, decided)), decided, swaps };
}

/** Of two that speak of the same wordings the later counts. */
function decide(revisions: readonly Revision[]): Decided {
  const last = new Map(revisions.flatMap((revision) => pairsOf(revision).map((pair) => [pairOf(...pair), revision])));
  const pairs = (kind: 'same' | 'parts') =>
    revisions.flatMap((revision) =>
      revision.kind === kind ? pairsOf(revision).filter((pair) => last.get(pairOf(...pair)) === revision) : [],
    );
  return addDecided(undecided, { ...undecided, same: pairs('same'), parts: pairs('parts') });
}

function pairsOf(revision: Revision): readonly Pair[] {
  if (revision.kind === 'relabel') return [];
  return revision.kind === 'same' ? [revision.words] : revision.words;
}
