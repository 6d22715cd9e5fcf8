import { nextCell } from '../../../src/taskpane/summarize/drawn/crosses/next-cell';

const counts = [
  [1, 0, 2],
  [0, 0, 0],
  [0, 3, 0],
];

test.each([
  ['ArrowRight', [0, 0], [0, 2]],
  ['ArrowLeft', [0, 2], [0, 0]],
  ['End', [0, 0], [0, 2]],
  ['Home', [0, 2], [0, 0]],
  ['ArrowDown', [0, 2], [2, 1]],
  ['ArrowUp', [2, 1], [0, 0]],
] as const)('%s goes over empty cells', (key, from, to) => {
  expect(nextCell(counts, from, key)).toEqual(to);
});

test.each([
  ['ArrowRight', [2, 1]],
  ['ArrowDown', [2, 1]],
  ['ArrowUp', [0, 0]],
  ['Enter', [0, 0]],
] as const)('%s stays where nothing lies that way', (key, from) => {
  expect(nextCell(counts, from, key)).toBeNull();
});
