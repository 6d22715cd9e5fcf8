import { parseRef } from '../../plan/label';
import type { Taken } from '../asking/anew/ask-until-settled';
import type { Swaps } from '../asking/anew/swap-names';
import type { PlanChange } from '../plan-change';
import type { Applied } from '../question';
import type { Index } from '../web';

/** The answers by which the plan is taken otherwise, as what was done. `index`: of the plan so taken. */
export function applyTaken(taken: readonly Taken[], index: Index): readonly Applied[] {
  return taken.map(({ question, option, revision }): Applied => {
    const listing = index.listings.get(option.listing ?? question.listings[0]!)!;
    const common = { question: question.id, activity: listing.activity, choice: option.choice };
    if (revision.kind !== 'relabel')
      return { ...common, to: listing.action, text: listing.text, at: listing.source.at };
    const { title, labelSource } = index.actions.get(revision.from)!;
    return { ...common, from: revision.from, to: revision.to, text: title, at: labelSource.at };
  });
}

/** The labels that are to be written anew, in the order of the plan. */
export function relabelActions(swaps: Swaps, index: Index): readonly PlanChange[] {
  return index.inOrder.flatMap(({ ref }): readonly PlanChange[] => {
    const name = swaps.get(ref);
    return name === undefined ? [] : [{ kind: 'relabel', action: ref, label: parseRef(name)!.label }];
  });
}
