import { listed, planOf } from '../../../linting/example';
import type { Problem, ProposedFix, Rule, RuleContext } from '../../../linting/rule';
import type { Source } from '../../../sheet/edit';
import { findProse } from '../prose';

const ordinal = /(?<![\p{L}\p{N}.,/-])(\d{1,4})(st|nd|rd|th)(?![\p{L}\p{N}])/giu;

export const ordinalIsWellformed: Rule = {
  id: 'ordinal-is-wellformed',
  title: 'A number and its ending agree: 1st, 2nd, 3rd, 4th, 11th, 22nd.',
  why: 'Of “23nd” nobody knows whether the number or the ending is meant, and which meeting it is.',
  severity: 'info',
  good: [
    { rows: planOf(listed('a', 'The 1st, 2nd, 3RD, 11th, 12th, 13th and 111th talk', 'The 21st, 22nd and 23rd')) },
  ],
  bad: [{ rows: planOf(listed('a', 'Organize the 23nd meeting of heads')), at: 'B4' }],
  *check({ plan, grid }: RuleContext): Iterable<Problem> {
    for (const { cell, action, prose } of findProse(plan, grid)) {
      for (const { 0: text, 1: digits, 2: ending, index } of prose.matchAll(ordinal)) {
        const number = Number(digits);
        if (ending!.toLowerCase() === endingOf(number)) continue;
        const place = { at: { row: cell.row, column: cell.column }, start: index, end: index + text.length, text };
        const near = [number - 1, number + 1].find((other) => endingOf(other) === ending!.toLowerCase());
        const names = [number, ...(near === undefined ? [] : [near])].map((one) => `${one}${endingOf(one)}`);
        yield {
          message: { id: 'ordinal-is-malformed', values: { found: text, expected: names } },
          place,
          about: prose.slice(index, index + 40).trim(),
          ...(action === null ? {} : { action }),
          options: names.map((name) => writeOrdinal(place, name)),
        };
      }
    }
  },
};

function endingOf(number: number): string {
  const isTeen = Math.floor(number / 10) % 10 === 1;
  return isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
}

function writeOrdinal({ at, start, end }: Source, words: string): ProposedFix {
  return { title: { id: 'write-words', values: { words } }, replacements: [{ at, start, end, text: words }] };
}
