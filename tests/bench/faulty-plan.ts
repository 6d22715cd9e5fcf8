import type { Grid } from '../../src/core/sheet/grid';
import { largeSheet } from './large-plan';

/** What every so many listings of the sheet suffer; each is told by a law of its own, and several lie in one cell. */
const faults: readonly (readonly [every: number, spoil: (line: string) => string])[] = [
  [3, (line) => line.replace(/ on /, '  on ')],
  [5, (line) => line.replace(/(\d)-\(/, '$1(')],
  [7, (line) => line.replace(/\(See also .*?\)/, (list) => `${list.slice(0, -1)}, 9-(q))`)],
  [11, (line) => line.replace('workshop', 'WS')],
  [13, (line) => line.replace(/ for \w+/, ' for Guinea')],
  [17, (line) => line.replace(/ and /, ', ')],
  [19, (line) => `${line}\n• `],
];

/** The large sheet with thousands of faults: about two for every three listings. */
export function faultySheet(listings: number): Grid {
  const sheet = largeSheet(listings);
  let count = 0;
  const spoil = (line: string): string => {
    if (!line.startsWith('•')) return line;
    count += 1;
    return faults.reduce((now, [every, change]) => (count % every === 0 ? change(now) : now), line);
  };
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => ({ ...cell, text: cell.text.split('\n').map(spoil).join('\n') })),
  };
}
