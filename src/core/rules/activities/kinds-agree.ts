import { listed, planOf } from '../../linting/example';
import type { Problem, Rule, RuleContext } from '../../linting/rule';
import { groupBy } from '../../plan/group-by';
import { listingsOf } from '../../plan/model';
import { otherEntries } from '../plan-index';
import { planAsMeant } from '../see-also/diagnosis';
import { writeAlike } from './write-alike';

export const kindsAgree: Rule = {
  id: 'kinds-agree',
  title: 'An activity is of one kind wherever it is listed: national here is national there.',
  why: 'Counted by kind it is found twice, and nobody knows whom it is for.',
  severity: 'warning',
  good: [
    {
      rows: planOf(
        listed('a', 'National course on bonds for Fiji (See also 1-(b))'),
        listed('b', 'National course on bonds for Fiji (See also 1-(a))'),
      ),
    },
  ],
  bad: [
    {
      rows: planOf(
        listed('a', 'National course on bonds and guarantees (See also 1-(b))'),
        listed('b', 'Sub-regional course on bonds and guarantees (See also 1-(a))'),
      ),
      at: 'B5',
    },
  ],
  *check(context: RuleContext): Iterable<Problem> {
    const plan = planAsMeant(context);
    for (const entries of groupBy(listingsOf(plan), ({ activity }) => activity).values()) {
      const said = entries.filter(({ kind }) => kind !== 'other');
      const kinds = [...groupBy(said, ({ kind }) => kind).values()].sort((a, b) => b.length - a.length);
      const [usual, ...others] = kinds;
      for (const other of others) {
        const { id, action, body, kind } = other[0];
        yield {
          message: { id: 'kinds-differ', values: { here: kind, there: usual![0].kind, listing: usual![0].id } },
          place: body,
          listing: id,
          action,
          about: kind,
          related: otherEntries(plan, other[0]),
          options: writeAlike(usual!, other),
        };
      }
    }
  },
};
