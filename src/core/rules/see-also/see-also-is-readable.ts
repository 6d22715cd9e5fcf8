import { listed, planOf } from '../../linting/example';
import type { Problem, Rule, RuleContext } from '../../linting/rule';
import { listingsOf } from '../../plan/model';
import { otherEntries } from '../plan-index';
import { mendSeeAlso } from './mend';

export const seeAlsoIsReadable: Rule = {
  id: 'see-also-is-readable',
  title: 'A see-also holds names of actions and nothing else.',
  why: 'What cannot be read cannot be compared with the other entries of the activity.',
  severity: 'error',
  good: [
    { rows: planOf(listed('a', 'Course on bonds (See also 1-(b))'), listed('b', 'Course on bonds (See also 1-(a))')) },
  ],
  bad: [
    {
      rows: planOf(listed('a', 'Course on bonds (See also ??)'), listed('b', 'Course on bonds (See also 1-(a))')),
      at: 'B4',
      fixed: '• Course on bonds (See also 1-(b))',
    },
    {
      rows: planOf(
        listed('a', 'Course on bonds (See also 1-(b), Fiji only)'),
        listed('b', 'Course on bonds (See also 1-(a))'),
      ),
      at: 'B4',
    },
  ],
  *check(context: RuleContext): Iterable<Problem> {
    for (const listing of listingsOf(context.plan)) {
      const first = listing.typed?.unread[0];
      if (!first) continue;
      const part = listing.typed.unread.map(({ text }) => text).join(' ');
      yield {
        message: { id: 'see-also-is-unreadable', values: { part } },
        place: first,
        listing: listing.id,
        action: listing.action,
        about: part,
        related: otherEntries(context.plan, listing),
        ...mendSeeAlso(context, listing),
      };
    }
  },
};
