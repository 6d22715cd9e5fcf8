import { rules } from '../../../src/core/rules';
import { gridOf, readContext } from './context';

/* A cell as long as Excel allows, of texts on which expressions that look back or try again take the square of it. */

const longest = 32_767;
const hostile = [' ', '\n', '• ', ', ', ',', 'a', 'and ', '10 % ', 'RSP ', '(cf. 1-(b) ', 'workshop. National ', 'n '];

/** A plan with the text in place of `…`. */
function planWith(text: string, row: readonly [string, string, string]) {
  const filled = row.map((cell) => {
    const [before = '', after] = cell.split('…');
    return after === undefined ? cell : `${before}${text}`.slice(0, longest - 1) + 'z';
  });
  return gridOf({
    rows: [
      ['Annual Work Plan (2025-2026)'],
      ['1. Make trade flow'],
      ['Specific Actions', 'Annual Work Plan for 2025-2026', 'Key Performance Indicator'],
      filled,
      ['b) Help all\n(RSP 1.1.2 - 1st milestone)', '• Workshop on dogs (See also 1-(a))', 'Number of courses'],
    ],
  });
}

test.each(hostile)('all laws come to an end on the longest cells of %j', (part) => {
  const text = part.repeat(longest / part.length + 1);
  const grid = planWith(text, ['a) Help Members\n(RSP 1.1.1 - 1st milestone)', '• Workshop on bonds …', 'Number of …']);
  const context = readContext(grid);
  const found = rules.flatMap((rule) => [...rule.check(context)]);
  expect(found).toContainEqual(expect.objectContaining({ message: expect.anything() }));
});
