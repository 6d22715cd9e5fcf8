import { listed, planOf } from '../../linting/example';
import type { Problem, Rule, RuleContext } from '../../linting/rule';
import { listingsOf } from '../../plan/model';
import { otherEntries, wordsOfTargets } from '../plan-index';
import { isDouble } from './behind';
import { mendSeeAlso, mendWriting, writeTargets } from './mend';

export const seeAlsoIsOne: Rule = {
  id: 'see-also-is-one',
  title: 'An entry has one see-also.',
  why: 'Who looks up the first of two does not expect another; what is added later goes into one and not the other.',
  severity: 'warning',
  good: [
    {
      rows: planOf(
        listed('a', 'Course on bonds (See also 1-(b) and (c))'),
        listed('b', 'Course on bonds (See also 1-(a) and (c))'),
        listed('c', 'Course on bonds (See also 1-(a) and (b))'),
      ),
    },
  ],
  bad: [
    {
      rows: planOf(
        listed('a', 'Course on bonds (See also 1-(b)) (See also 1-(c))'),
        listed('b', 'Course on bonds (See also 1-(a) and (c))'),
        listed('c', 'Course on bonds (See also 1-(a) and (b))'),
      ),
      at: 'B4',
      fixed: '• Course on bonds (See also 1-(b) and (c))',
    },
  ],
  *check(context: RuleContext): Iterable<Problem> {
    for (const listing of listingsOf(context.plan)) {
      const { typed, id, action } = listing;
      if (!typed || !isDouble(typed)) continue;
      yield {
        message: { id: 'see-also-is-double', values: { seeAlso: typed.text } },
        place: typed.source,
        listing: id,
        action,
        about: wordsOfTargets(context.plan, listing),
        related: otherEntries(context.plan, listing),
        ...(typed.unread.length > 0
          ? mendSeeAlso(context, listing)
          : mendWriting(context, listing, writeTargets(context, listing, listing.seeAlso))),
      };
    }
  },
};
