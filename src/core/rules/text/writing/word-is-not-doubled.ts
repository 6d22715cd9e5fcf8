import { listed, planOf } from '../../../linting/example';
import type { Problem, Rule, RuleContext } from '../../../linting/rule';
import { findProse } from '../prose';

const twice = /(?<![\p{L}\p{N}'’-])(\p{L}{2,})[ \u00a0]+(\1)(?![\p{L}\p{N}'’-])/giu;

/** "That that is planned", "what they had had". */
const rightTwice = new Set(['that', 'had']);

export const wordIsNotDoubled: Rule = {
  id: 'word-is-not-doubled',
  title: 'No word stands twice in a row.',
  why: 'It is a slip of typing that every reader sees.',
  severity: 'info',
  good: [{ rows: planOf(listed('a', 'Course on bonds in Bora Bora', 'Sub-sub-regional talk')) }],
  bad: [{ rows: planOf(listed('a', 'Course on the the bonds')), at: 'B4' }],
  *check({ plan, grid }: RuleContext): Iterable<Problem> {
    for (const { cell, action, prose } of findProse(plan, grid)) {
      for (const { 0: text, 1: word, 2: second, index } of prose.matchAll(twice)) {
        // Names may be doubled: Bora Bora.
        if (rightTwice.has(word!.toLowerCase()) || /^\p{Lu}/u.test(second!)) continue;
        const place = { at: { row: cell.row, column: cell.column }, start: index, end: index + text.length, text };
        yield {
          message: { id: 'word-is-doubled', values: { found: text } },
          place,
          about: aroundWords(prose, index, text.length),
          ...(action === null ? {} : { action }),
          options: [
            {
              title: { id: 'write-words', values: { words: word! } },
              replacements: [{ at: place.at, start: place.start, end: place.end, text: word! }],
            },
          ],
        };
      }
    }
  },
};

/** What stands around a place: it tells two of them in one cell apart. */
function aroundWords(text: string, start: number, length: number): string {
  return text.slice(Math.max(0, start - 20), start + length + 20).trim();
}
