import type { NewCell } from '../../../src/core/sheet/new-sheet';
import { layOutNewSheet } from '../../../src/host/new-sheet-layout';
import { cell } from '../new-sheets-contract';

function layOut(...cells: readonly NewCell[]): ReturnType<typeof layOutNewSheet> {
  return layOutNewSheet({ name: 'Plan', cells, widths: [20, 100], table: null });
}

const lines = (count: number): string => Array.from({ length: count }, (_, line) => `• Line ${line}`).join('\n');

describe('the layout of a new sheet', () => {
  test('makes a row as high as its highest text', () => {
    const { heights } = layOut(cell(0, 0, 'One'), cell(1, 0, 'One'), cell(1, 1, lines(3)));
    expect([...heights]).toEqual([[1, 45]]);
  });

  test('counts the lines of a text that wraps at its words', () => {
    const { heights } = layOut(cell(0, 0, 'twelve chars'.repeat(2)), cell(1, 0, 'elevenchars elevenchars elevenchars'));
    expect([...heights]).toEqual([
      [0, 30],
      [1, 45],
    ]);
  });

  test('shows 34 lines whole, smaller, in the highest row that Excel makes; the cells beside keep their size', () => {
    const { cells, heights } = layOut(cell(0, 0, '(a)'), cell(0, 1, lines(34)));
    expect(cells.map(({ dress }) => dress.size)).toEqual([null, 9]);
    expect(heights.get(0)).toBe(34 * 12);
  });

  test('shows as much as it can of a text that fits in no size', () => {
    const { cells, heights } = layOut(cell(0, 1, lines(60)));
    expect(cells.map(({ dress }) => dress.size)).toEqual([8]);
    expect(heights.get(0)).toBe(409);
  });

  test('lets a heading run on to the last column, but not over a cell at its right', () => {
    const alone = layOut(cell(0, 0, '1. Trade', 'heading'), cell(1, 1, 'Text'));
    expect(alone.cells.map(({ row, column, text }) => [row, column, text])).toEqual([
      [0, 0, '1. Trade'],
      [0, 1, ''],
      [1, 1, 'Text'],
    ]);
    expect(alone.cells[0]!.dress.wraps).toBe(false);
    const beside = layOut(cell(0, 0, '1. Trade', 'heading'), cell(0, 1, 'Text'));
    expect(beside.cells.map(({ text }) => text)).toEqual(['1. Trade', 'Text']);
    expect(beside.cells[0]!.dress.wraps).toBe(true);
  });
});
