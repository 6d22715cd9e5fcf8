import { listed, planOf } from '../../../linting/example';
import type { Problem, Rule, RuleContext } from '../../../linting/rule';
import { findHeadingColumns } from './headings';

const plan = planOf(listed('a', 'Course on bonds'));
const headers = ['Specific Actions', 'Annual Work Plan for 2025-2026', 'Key Performance Indicator'];
const row = ['a) Meet', '• Talk', 'Number of talks'];
const others = [['2. Find partners'], headers, row, ['3. Train people'], headers, row];

export const sectionHasHeadings: Rule = {
  id: 'section-has-headings',
  title: 'Where the sections have headings over their columns, every section has all of them.',
  why: 'What a column without a heading holds is guessed, and on a page of its own nobody can tell.',
  severity: 'warning',
  good: [{ rows: [...plan, ...others] }, { rows: [...plan, ['2. Find partners'], row, ['3. Train people'], row] }],
  bad: [
    { rows: [...plan, ...others, ['4. Report'], row], at: 'A11' },
    { rows: [...plan, ...others, ['4. Report'], headers.slice(0, 2), row], at: 'C12' },
  ],
  *check({ plan }: RuleContext): Iterable<Problem> {
    const { sections } = plan;
    const headed = sections.filter(({ headers }) => headers.length > 0);
    // One header row for all sections, or a few repeated ones, is a manner of its own.
    if (headed.length < 2 || headed.length * 2 <= sections.length) return;
    for (const { number, title, source } of sections.filter(({ headers }) => headers.length === 0)) {
      yield { message: { id: 'section-has-no-headings', values: { number } }, place: source, about: title };
    }
    for (const { column, headings, usual } of findHeadingColumns(plan)) {
      if (!usual || headings.length * 2 <= headed.length) continue;
      for (const { number, title, headers } of headed) {
        if (headers.some(({ at }) => at.column === column)) continue;
        const at = { row: headers[0]!.at.row, column };
        const text = usual.source.text;
        yield {
          message: { id: 'heading-is-missing', values: { number, usual: text } },
          place: at,
          about: `${title} ${text}`,
          related: [{ place: usual.source, name: `section ${usual.section.number}` }],
          options: [
            {
              title: { id: 'write-words', values: { words: text } },
              replacements: [{ at, start: 0, end: 0, text }],
            },
          ],
        };
      }
    }
  },
};
