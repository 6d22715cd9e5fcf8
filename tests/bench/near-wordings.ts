import type { Entry } from '../../src/core/plan/activity/wording';
import type { Grid } from '../../src/core/sheet/grid';

const beginnings = 'National workshop on,National course on,National seminar about'.split(',');

/**
 * As many entries as a sheet has, none of them twice the same: every word but one is shared by hundreds, and every
 * tenth is near the one before it. The worst that proposing may meet.
 */
export function nearWordings(sheet: Grid): readonly Entry[] {
  const lines = sheet.cells.flatMap(({ text }) => text.split('\n').filter((line) => line.startsWith('•')));
  return lines.map((line, index) => {
    const [, subject, member] = / on (\w+) case \d+ for (\w+)/.exec(line)!;
    const topic = index % 10 === 9 ? `${wordOf(index - 1)}s` : wordOf(index);
    const text = `${beginnings[index % beginnings.length]} ${subject} of ${topic} for ${member}`;
    return { id: `1-(a)#${index + 1}`, action: `1-(${index % 400})`, text, seeAlso: [`1-(${(index * 7) % 400})`] };
  });
}

/** A word of its own for each number. */
function wordOf(number: number): string {
  const syllables = 'ba ce di fo gu ha ke li mo nu'.split(' ');
  return [...String(number).padStart(4, '0')].map((digit) => syllables[Number(digit)]).join('');
}
