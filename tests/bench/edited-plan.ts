import type { Grid } from '../../src/core/sheet/grid';
import { largeSheet } from './large-plan';

/** What a year changes in the listings of an activity, by the activity's number; most stay as they are. */
const changes: readonly (readonly [every: number, change: (line: string) => string])[] = [
  [3, (line) => line.replace('National workshop', 'Regional training')],
  [5, (line) => line.replace(/ on (\w+) case/, ' on the $1 of goods in case')],
  [7, (line) => line.replace('workshop', 'mission')],
];
const droppedEvery = 11;

/** The large sheet a year later: of each eleven activities one is gone, and about four are worded otherwise. */
export function editedSheet(listings: number): Grid {
  const sheet = largeSheet(listings);
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => ({ ...cell, text: cell.text.split('\n').flatMap(editLine).join('\n') })),
  };
}

function editLine(line: string): readonly string[] {
  const activity = Number(/ case (\d+) /.exec(line)?.[1] ?? NaN);
  if (activity % droppedEvery === 0) return [];
  return [changes.reduce((now, [every, change]) => (activity % every === 0 ? change(now) : now), line)];
}
