import { planOf } from '../../../linting/example';
import type { Problem, ProposedFix, Rule, RuleContext } from '../../../linting/rule';
import { actionsOf, type Action } from '../../../plan/model';
import { formatOrdinal } from '../../../plan/outcomes/milestones';
import type { Source } from '../../../sheet/edit';
import type { Grid } from '../../../sheet/grid';
import { inEveryRow } from '../../in-every-row';

export const rspOrdinalIsWellformed: Rule = {
  id: 'rsp-ordinal-is-wellformed',
  title: 'The number of a milestone has its own ending: 1st, 2nd, 3rd, 4th.',
  why: 'In “2th” either the ending is wrong or the number, and then another milestone is served.',
  severity: 'warning',
  good: [{ rows: planOf(['a) Help Members\n(RSP 1.1.3 - 1st to 3 rd, 11th milestones)', '• Course', 'Number']) }],
  bad: [
    { rows: planOf(['a) Help Members\n(RSP 1.1.3 - 2th milestone)', '• Course', 'Number of courses']), at: 'A4' },
    { rows: planOf(['a) Help Members\n(RSP 1.1.3 - 1st, 11st milestone)', '• Course', 'Number']), at: 'A4' },
  ],
  *check({ plan, profile, grid }: RuleContext): Iterable<Problem> {
    if (profile.rsps.length === 0) return;
    for (const action of actionsOf(plan)) {
      if (!action.rsp || !action.rspSource) continue;
      for (const { source, number } of findWrong(action.rspSource)) {
        const proper = formatOrdinal(number);
        yield {
          message: { id: 'milestone-ending-is-wrong', values: { found: source.text, proper } },
          place: source,
          action: action.ref,
          options: [propose(source, proper, action, grid)],
        };
      }
    }
  },
};

const ordinal = /(?<![\d.])(\d{1,2})(\s{0,3})(st|nd|rd|th)\b/gi;

function findWrong({ at, start, text }: Source): readonly { readonly source: Source; readonly number: number }[] {
  return [...text.matchAll(ordinal)].flatMap(({ 0: typed, 1: digits, 3: ending, index }) => {
    const number = Number(digits);
    if (formatOrdinal(number).endsWith(ending!.toLowerCase())) return [];
    const from = start + index;
    return [{ number, source: { at, start: from, end: from + typed.length, text: typed } }];
  });
}

function propose({ at, start, end }: Source, text: string, action: Action, grid: Grid): ProposedFix {
  return {
    title: { id: 'write-words', values: { words: text } },
    replacements: inEveryRow([{ at, start, end, text }], action, grid),
  };
}
