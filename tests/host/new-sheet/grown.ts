import type { Edit } from '../../../src/core/sheet/edit';
import type { NewSheet } from '../../../src/core/sheet/new-sheet';

/** A sheet with a table of two columns in A2:B3. */
export const tabled: NewSheet = {
  name: 'Register',
  cells: [
    { row: 0, column: 0, text: 'Plan', look: 'title' },
    { row: 1, column: 0, text: 'Action', look: 'header' },
    { row: 1, column: 1, text: 'Activity', look: 'header' },
    { row: 2, column: 0, text: 'a) Tea', look: 'text' },
    { row: 2, column: 1, text: 'Talks', look: 'text' },
  ],
  widths: [20, 40],
  table: { name: 'Rows', from: { row: 1, column: 0 }, to: { row: 2, column: 1 } },
};

const fill = (row: number, column: number, after: string): Edit => ({ at: { row, column }, before: '', after });

/** What is written, and the table's area after it. */
export const growth: readonly (readonly [title: string, edits: readonly Edit[], area: string])[] = [
  ['a row right below a table joins it', [fill(3, 0, 'b) Rice'), fill(3, 1, 'Tests')], 'A2:B4'],
  [
    'several rows right below a table join it, whatever their order',
    [fill(4, 1, 'Drills'), fill(3, 1, 'Tests')],
    'A2:B5',
  ],
  ['a row further down does not join a table', [fill(4, 0, 'b) Rice')], 'A2:B3'],
  ['a cell beside a table does not make it grow', [fill(3, 2, 'a remark')], 'A2:B3'],
  [
    'a cell within a table does not make it grow',
    [{ at: { row: 2, column: 1 }, before: 'Talks', after: 'Tests' }],
    'A2:B3',
  ],
];
