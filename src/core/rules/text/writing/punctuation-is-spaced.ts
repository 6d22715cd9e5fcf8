import { listed, planOf } from '../../../linting/example';
import type { Problem, Rule, RuleContext } from '../../../linting/rule';
import type { Replacement } from '../../../sheet/edit';
import { mendCells, tellCells } from '../mended-cells';
import { findProse } from '../prose';

/** A comma with a space before it, or none behind it; a slash with a space on one side only. */
const odd =
  /(?<=[\p{L}\p{N})\]"”’'.])(?: +,[ \u00a0]*|,(?=\p{L}))|(?<=\p{L}{2}|\))(?: +\/(?=[\p{L}(])|\/ +(?=[\p{L}(]))/gu;

export const punctuationIsSpaced: Rule = {
  id: 'punctuation-is-spaced',
  title: 'A comma stands at its word, with a space behind it; a slash has spaces on both sides or none.',
  why: 'Where a comma runs into the next word, the names in a list are not told apart by a search.',
  severity: 'info',
  good: [{ rows: planOf(listed('a', 'Course on bonds, shares and/or 1,000 notes / coins (A/P) w/ tests')) }],
  bad: [
    {
      rows: planOf(listed('a', 'Course on bonds ,shares,notes')),
      at: 'B4',
      fixed: '• Course on bonds, shares, notes',
    },
    { rows: planOf(listed('a', 'Course on bonds /shares')), at: 'B4', fixed: '• Course on bonds/shares' },
    // Put right, it would be the text of another activity: whether they are one is for a person to say.
    { rows: planOf(listed('a', 'Course on bonds ,shares'), listed('b', 'Course on bonds, shares')), at: 'B4' },
  ],
  *check({ plan, grid }: RuleContext): Iterable<Problem> {
    const found = mendCells(findProse(plan, grid), ({ prose }) => findMarks(prose));
    yield* tellCells(plan, found, {
      about: 'punctuation',
      sayOne: ({ cell: { text }, replacements: [{ start, end, text: right }] }) => {
        const before = /[^\s,]*$/.exec(text.slice(Math.max(0, start - 30), start))![0];
        const behind = /^[^\s,]*/.exec(text.slice(end, end + 30))![0];
        const values = {
          found: `${before}${text.slice(start, end)}${behind}`,
          right: `${before}${right}${behind}`,
        };
        return { id: 'punctuation-is-not-spaced', values };
      },
      sayMany: (count, cells) => ({ id: 'punctuation-is-not-spaced-in-many', values: { count, cells } }),
      title: (count) => ({ id: 'space-punctuation', values: { count } }),
    });
  },
};

function findMarks(prose: string): readonly Omit<Replacement, 'at'>[] {
  return [...prose.matchAll(odd)].map(({ 0: found, index }) => {
    const end = index + found.length;
    const isAtEnd = end === prose.length || prose[end] === '\n';
    return { start: index, end, text: found.includes('/') ? '/' : isAtEnd ? ',' : ', ' };
  });
}
