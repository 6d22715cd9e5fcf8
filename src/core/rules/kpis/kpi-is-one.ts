import { planOf } from '../../linting/example';
import type { Problem, Rule, RuleContext } from '../../linting/rule';
import { actionsOf, type Kpi } from '../../plan/model';
import { inEveryRow } from '../in-every-row';
import { findStrayNumbers } from './numbers';

export const kpiIsOne: Rule = {
  id: 'kpi-is-one',
  title: 'Each indicator has a line, or a number, of its own.',
  why: 'Two in one are counted as one, and under the name of neither.',
  severity: 'warning',
  good: [
    { rows: planOf(['a) Help Members', '• Course on bonds', 'Number of Members\nNumber of courses']) },
    { rows: planOf(['a) Help Members', '• Course on bonds', 'Number of Members and of the number of courses']) },
  ],
  bad: [
    { rows: planOf(['a) Help Members', '• Course on bonds', 'Number of Members Number of courses']), at: 'C4' },
    { rows: planOf(['a) Help Members', '• Course on bonds', 'Number of Members; results of courses']), at: 'C4' },
  ],
  *check({ plan, grid }: RuleContext): Iterable<Problem> {
    for (const action of actionsOf(plan)) {
      for (const kpi of action.kpis) {
        const parting = findParting(kpi);
        // Behind a number that is out of turn a second one begins for sure: of that another law tells.
        if (!parting || findStrayNumbers(kpi).length > 0) continue;
        const { at } = kpi.source;
        const [start, end] = [kpi.source.start + parting.start, kpi.source.start + parting.end];
        const second = kpi.source.text.slice(parting.end);
        yield {
          message: { id: 'kpi-is-two', values: { second } },
          place: kpi.source,
          action: action.ref,
          // Behind a number a new line would go on with the same indicator.
          options:
            kpi.index === undefined
              ? [
                  {
                    title: { id: 'begin-line', values: { words: second } },
                    replacements: inEveryRow([{ at, start, end, text: parting.text }], action, grid),
                  },
                ]
              : [],
        };
      }
    }
  },
};

interface Parting {
  readonly start: number;
  readonly end: number;
  /** What stands there once the two have a line each. */
  readonly text: string;
}

/** A semicolon within a line, or a second "Number of" in the middle of a sentence. */
function findParting({ source: { text } }: Kpi): Parting | null {
  const semicolon = /(?<!\s)\s*;[^\S\r\n]*(?=\S)/.exec(text);
  if (semicolon) return { start: semicolon.index, end: semicolon.index + semicolon[0].length, text: ';\n' };
  const again = /(?<!\s)(?<=[\p{L})][.,]?)\s+(?=Number of\b)/u.exec(text);
  return again && { start: again.index, end: again.index + again[0].length, text: '\n' };
}
