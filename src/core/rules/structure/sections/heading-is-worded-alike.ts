import { listed, planOf } from '../../../linting/example';
import type { Problem, Rule, RuleContext } from '../../../linting/rule';
import { findHeadingColumns, wordAs } from './headings';

const plan = planOf(listed('a', 'Course on bonds'));
const section = (heading: string, kpi = 'Key Performance Indicator', years = '2025-2026') => [
  [heading],
  ['Specific Actions', `Annual Work Plan for ${years}`, kpi],
  ['a) Meet', '• Talk', 'Number of talks'],
];

export const headingIsWordedAlike: Rule = {
  id: 'heading-is-worded-alike',
  title: 'The columns have the same headings in every section.',
  why: 'Readers ask what the difference means, and a table made of all sections gets two columns for one thing.',
  severity: 'info',
  good: [{ rows: [...plan, ...section('2. Find partners'), ...section('3. Train people', undefined, '2025 - 2026')] }],
  bad: [
    { rows: [...plan, ...section('2. Find partners', 'Key Perfomance Indicator'), ...section('3. Train')], at: 'C6' },
  ],
  *check({ plan }: RuleContext): Iterable<Problem> {
    for (const { headings, usual } of findHeadingColumns(plan)) {
      if (!usual) continue;
      for (const { section, source, words } of headings) {
        if (words === usual.words) continue;
        const text = wordAs(usual.source.text, source.text);
        yield {
          message: { id: 'heading-differs', values: { found: source.text, usual: text } },
          place: source,
          about: `${section.title} ${source.text}`,
          related: [{ place: usual.source, name: `section ${usual.section.number}` }],
          options: [
            {
              title: { id: 'write-words', values: { words: text } },
              replacements: [{ at: source.at, start: source.start, end: source.end, text }],
            },
          ],
        };
      }
    }
  },
};
