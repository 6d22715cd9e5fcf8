import { listed, planOf } from '../../../linting/example';
import type { Problem, Rule, RuleContext } from '../../../linting/rule';
import { findProse } from '../prose';

const placeholder =
  /\bT\.?B\.?[ACD]\b\.?|\b[xX]{3,}\b|\?{2,}|_{3,}|\blorem ipsum\b|\[(?:insert|add|name|date|country|venue|number|to be)\b[^\]\n]{0,60}\]|<(?:insert|add|name|date|country|venue|number|to be)\b[^>\n]{0,60}>|\bTODO\b/g;

export const textIsFinal: Rule = {
  id: 'text-is-final',
  title: 'No place is left to be filled in: TBD, TBC, XXX, ???.',
  why: 'A plan that is submitted says what is planned; nobody comes back to fill the gap.',
  severity: 'warning',
  good: [{ rows: planOf(listed('a', 'Course on bonds', 'Talk: what next?')) }],
  bad: [
    { rows: planOf(listed('a', 'Course on bonds for TBD')), at: 'B4' },
    { rows: planOf(listed('a', 'Course for [insert country]')), at: 'B4' },
  ],
  *check({ plan, grid }: RuleContext): Iterable<Problem> {
    for (const { cell, action, prose } of findProse(plan, grid)) {
      for (const { 0: text, index } of prose.matchAll(placeholder)) {
        yield {
          message: { id: 'text-is-placeholder', values: { found: text } },
          place: { at: { row: cell.row, column: cell.column }, start: index, end: index + text.length, text },
          about: prose.slice(Math.max(0, index - 30), index + text.length).trim(),
          ...(action === null ? {} : { action }),
        };
      }
    }
  },
};
