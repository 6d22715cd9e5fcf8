import { planOf } from '../../linting/example';
import type { Problem, Rule, RuleContext } from '../../linting/rule';
import { actionsOf } from '../../plan/model';
import { findNumber } from './numbers';
import { inEveryRow } from '../in-every-row';

export const kpiHasText: Rule = {
  id: 'kpi-has-text',
  title: 'Behind the number of an indicator stands its text.',
  why: 'An indicator was lost, or the number is left over from one that was taken out.',
  severity: 'warning',
  good: [{ rows: planOf(['a) Help Members', '• Course on bonds', '(1) Number of Members (2) Number of courses']) }],
  bad: [{ rows: planOf(['a) Help Members', '• Course on bonds', '(1) Number of Members (2)']), at: 'C4' }],
  *check({ plan, grid }: RuleContext): Iterable<Problem> {
    for (const action of actionsOf(plan)) {
      for (const kpi of action.kpis) {
        if (kpi.text !== '' || kpi.index === undefined) continue;
        const place = findNumber(kpi, grid);
        yield {
          message: { id: 'kpi-is-empty', values: { number: kpi.index } },
          place,
          action: action.ref,
          about: `${kpi.index}`,
          options: [
            {
              title: { id: 'remove-words', values: { words: place.text } },
              replacements: inEveryRow([{ at: place.at, start: place.start, end: place.end, text: '' }], action, grid),
            },
          ],
        };
      }
    }
  },
};
