import { planOf } from '../../linting/example';
import type { Problem, Rule, RuleContext } from '../../linting/rule';
import { actionsOf, type Kpi } from '../../plan/model';
import type { Source } from '../../sheet/edit';
import { findCell } from '../../sheet/grid';
import { inEveryRow } from '../in-every-row';

export const kpiHasNoTarget: Rule = {
  id: 'kpi-has-no-target',
  title: 'An indicator says what is counted, not how many there are to be.',
  why: 'With a figure in it, it is another indicator than that of the RSP, and a figure alone says nothing.',
  severity: 'warning',
  good: [{ rows: planOf(['a) Help Members', '• Course on bonds', 'Number of Members that use HS 2022']) }],
  bad: [
    { rows: planOf(['a) Help Members', '• Course on bonds', '80 %']), at: 'C4' },
    { rows: planOf(['a) Help Members', '• Course on bonds', 'Number of Members: 5']), at: 'C4' },
    { rows: planOf(['a) Help Members', '• Course on bonds', 'Number of Members (target: 5)']), at: 'C4' },
  ],
  *check({ plan, grid }: RuleContext): Iterable<Problem> {
    for (const action of actionsOf(plan)) {
      for (const kpi of action.kpis) {
        // A number that Excel holds as a number is told by another law.
        if (findCell(grid, kpi.source.at)?.kind !== 'text') continue;
        if (alone.test(kpi.text)) {
          yield { message: { id: 'kpi-is-target', values: { kpi: kpi.text } }, place: kpi.source, action: action.ref };
          continue;
        }
        const target = findTarget(kpi);
        if (!target) continue;
        const { at, start, end } = target;
        yield {
          message: { id: 'kpi-names-target', values: { target: target.text.trim() } },
          place: target,
          action: action.ref,
          options: [
            {
              title: { id: 'remove-words', values: { words: target.text } },
              replacements: inEveryRow([{ at, start, end, text: '' }], action, grid),
            },
          ],
        };
      }
    }
  },
};

const alone = /^(?:at least\s+)?[<>≥≤=~+±]?\s*\d[\d.,\s]*(?:%|per cent|percent)?$/i;
const target =
  /(?<!\s)\s*(?:\(\s*target\b[^()]*\)|(?:[:=]|[-–—]\s*target:?)\s*(?:at least\s+)?(?:[<>≥≤]\s*)?\d[\d.,]*\s*(?:%\s*)?\.?)$/i;

function findTarget({ source: { at, start, text } }: Kpi): Source | null {
  const found = target.exec(text);
  if (!found) return null;
  const from = start + found.index;
  return { at, start: from, end: from + found[0].length, text: found[0] };
}
