import fc from 'fast-check';
import { findChangedLines, markWords, shorten } from '../../src/taskpane/change/marks';

const text = fc.stringMatching(/^[abc (),\n-]{0,40}$/);
const join = (marks: ReturnType<typeof markWords>, side: 'gone' | 'new') =>
  marks.flatMap((mark) => (mark.is === 'same' || mark.is === side ? [mark.text] : [])).join('');

test('a reference that is replaced is marked whole', () => {
  expect(markWords('(See also 1-(b), (c))', '(See also 1-(a), (c))')).toEqual([
    { is: 'same', text: '(See also ' },
    { is: 'gone', text: '1-(b)' },
    { is: 'new', text: '1-(a)' },
    { is: 'same', text: ', (c))' },
  ]);
});

test('a text that comes new is all marked', () => {
  expect(markWords('', '(See also 1-(a))')).toEqual([{ is: 'new', text: '(See also 1-(a))' }]);
});

test('the marks hold both texts', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const marks = markWords(before, after);
      expect([join(marks, 'gone'), join(marks, 'new')]).toEqual([before, after]);
    }),
  );
});

test('of a cell only the lines that differ are told, beside what stands in their place', () => {
  expect(findChangedLines('one\ntwo\nthree', 'one\n2\nthree\nfour')).toEqual([
    { before: 'two', after: '2' },
    { before: null, after: 'four' },
  ]);
});

test('a line taken away has nothing in its place', () => {
  expect(findChangedLines('one\ntwo', 'one')).toEqual([{ before: 'two', after: null }]);
});

test('a text is without changes against itself', () => {
  fc.assert(
    fc.property(text, (same) => {
      expect([findChangedLines(same, same), markWords(same, same).every(({ is }) => is === 'same')]).toEqual([
        [],
        true,
      ]);
    }),
  );
});

test('of a long text that stays the same the middle is left out, between words', () => {
  const long = 'Workshop on coordinated border management '.repeat(50);
  const short = shorten(long);
  expect(short.length).toBeLessThan(250);
  const [head = '', tail = ''] = short.split(' […] ');
  expect([`${long} `.startsWith(`${head} `), ` ${long}`.endsWith(` ${tail}`)]).toEqual([true, true]);
});

test('a text of a few lines that stays the same is shown whole', () => {
  const text = 'Workshop on coordinated border management '.repeat(8);
  expect(shorten(text)).toBe(text);
});
