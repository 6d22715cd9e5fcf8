import { listed, planOf } from '../../linting/example';
import type { Problem, ProposedFix, Rule, RuleContext } from '../../linting/rule';
import { groupBy } from '../../plan/group-by';
import { listingsOf, type Listing } from '../../plan/model';
import { comparable } from '../../plan/text';
import { wordsOf } from '../plan-index';
import { isDoubted } from '../doubtful-names';
import { planAsMeant } from '../see-also/diagnosis';
import { removeLines } from './lines';

export const listingIsNotRepeatedUnderAction: Rule = {
  id: 'listing-is-not-repeated-under-action',
  title: 'An action lists an activity once.',
  why: 'The second entry is most often in the wrong row, or left over from copying.',
  severity: 'warning',
  good: [{ rows: planOf(listed('a', 'Course on bonds', 'Course on bonds for beginners')) }],
  bad: [{ rows: planOf(listed('a', 'Course on bonds', 'Seminar on dogs', 'Course on bonds')), at: 'B4' }],
  *check(context: RuleContext): Iterable<Problem> {
    const plan = planAsMeant(context);
    const entries = groupBy(listingsOf(plan), ({ action, activity }) => `${action} ${activity}`);
    for (const [first, ...others] of entries.values()) {
      // Of two actions with one name each may list it.
      if (isDoubted(context, first.action)) continue;
      for (const other of others) {
        const { id, action, text, body } = other;
        yield {
          message: { id: 'listing-is-repeated', values: { text, action, first: first.id } },
          place: body,
          listing: id,
          action,
          about: wordsOf(plan, action),
          related: [{ place: first.source, name: first.id }],
          options: saysTheSame(first, other) ? removeEntry(context, other) : [],
        };
      }
    }
  },
};

function saysTheSame(one: Listing, other: Listing): boolean {
  const [first, second] = [new Set(one.seeAlso), new Set(other.seeAlso)];
  const sameTargets = first.size === second.size && [...first].every((target) => second.has(target));
  return sameTargets && comparable(one.text) === comparable(other.text);
}

/** Where entries are lines of a cell; a row of its own is for a person to remove. */
function removeEntry({ plan, grid }: RuleContext, { id, source, rest }: Listing): readonly ProposedFix[] {
  if (plan.layout !== 'annex' || rest.length > 0) return [];
  return [{ title: { id: 'remove-entry', values: { id } }, replacements: [removeLines(source, grid)] }];
}
