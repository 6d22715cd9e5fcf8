import { planOf } from '../../linting/example';
import type { Problem, Rule, RuleContext } from '../../linting/rule';
import { actionsOf, type Action } from '../../plan/model';
import type { Source } from '../../sheet/edit';
import type { Grid } from '../../sheet/grid';
import { findNumber, findStrayNumbers, numberKpis } from './numbers';

export const kpiNumbersAreInSequence: Rule = {
  id: 'kpi-numbers-are-in-sequence',
  title: 'The numbers of an action’s indicators count on from (1).',
  why: 'A number that is left out makes readers look for a lost indicator; one that comes twice makes two of them one.',
  severity: 'warning',
  good: [
    { rows: planOf(['a) Help Members', '• Course on bonds', '(1) Number of Members (2) Number of courses']) },
    { rows: planOf(['a) Help Members', '• Course on bonds', '(1) Number of Members (2 a year at least)']) },
  ],
  bad: [
    { rows: planOf(['a) Help Members', '• Course on bonds', '(1) Number of Members (3) Number of courses']), at: 'C4' },
    { rows: planOf(['a) Help Members', '• Course on bonds', '(1) Number of Members\n(1) Experts']), at: 'C4' },
    { rows: planOf(['a) Help Members', '• Course on bonds', '(2) Number of Members\n(3) Experts']), at: 'C4' },
  ],
  *check({ plan, grid }: RuleContext): Iterable<Problem> {
    for (const action of actionsOf(plan)) {
      // Where some have no number at all, that is the fault.
      if (action.kpis.some(({ index }) => index === undefined)) continue;
      const wrong = findWrong(action, grid);
      if (!wrong) continue;
      yield {
        message: { id: 'kpi-is-out-of-sequence', values: wrong },
        place: wrong.place,
        action: action.ref,
        options: [numberKpis(action, grid)],
      };
    }
  },
};

interface Wrong {
  readonly found: number;
  readonly expected: number;
  readonly place: Source;
}

function findWrong(action: Action, grid: Grid): Wrong | null {
  let expected = 1;
  for (const kpi of action.kpis) {
    const own = { number: kpi.index!, source: findNumber(kpi, grid) };
    for (const { number: found, source: place } of [own, ...findStrayNumbers(kpi)]) {
      if (found !== expected) return { found, expected, place };
      expected += 1;
    }
  }
  return null;
}
