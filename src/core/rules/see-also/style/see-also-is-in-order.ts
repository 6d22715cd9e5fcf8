import { listed, planOf } from '../../../linting/example';
import type { Problem, Rule, RuleContext } from '../../../linting/rule';
import { indexOf } from '../../plan-index';
import { writeTargets } from '../mend';
import { findStyled, styleProblem } from './style-faults';

export const seeAlsoIsInOrder: Rule = {
  id: 'see-also-is-in-order',
  title: 'A see-also names the actions in the order of the plan.',
  why: 'A matter of style: nothing is wrong with what it says, and it is left as typed.',
  severity: 'info',
  good: [
    {
      rows: planOf(
        listed('a', 'Course on bonds (See also 1-(b), and (c))'),
        listed('b', 'Course on bonds (See also 1-(a) and (c))'),
        listed('c', 'Course on bonds (See also 1-(a) and 1-(b))'),
      ),
    },
  ],
  bad: [
    {
      rows: planOf(
        listed('a', 'Course on bonds (See also 1-(c) and (b))'),
        listed('b', 'Course on bonds (See also 1-(a) and (c))'),
        listed('c', 'Course on bonds (See also 1-(a) and (b))'),
      ),
      at: 'B4',
    },
  ],
  *check(context: RuleContext): Iterable<Problem> {
    const { order } = indexOf(context.plan);
    for (const styled of findStyled(context)) {
      const { listing, typed } = styled;
      const places = listing.seeAlso.map((target) => order.get(target)!);
      if (places.every((place, index) => index === 0 || places[index - 1]! <= place)) continue;
      yield styleProblem(context, styled, { id: 'targets-are-out-of-order', values: { seeAlso: typed.text } }, [
        writeTargets(context, listing, listing.seeAlso),
      ]);
    }
  },
};
