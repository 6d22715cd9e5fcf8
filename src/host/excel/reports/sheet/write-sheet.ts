import type { CellAddress } from '../../../../core/sheet/address';
import type { Area } from '../../../../core/sheet/area';
import type { CarriedCell } from '../../../reports/placed-value';
import type { ReportLayout } from '../../../reports/report-layout';
import { formatCarried } from '../earlier/carried-looks';
import { dressNew, dressOlder } from './dress';
import { writeLinks } from './links';
import { carryRowLooks, type RowLooks } from '../earlier/row-looks';
import type { OwnSheet } from '../earlier/own-sheets';
import type { Place } from '../place';
import { lower, rangeOf } from '../range';
import { blocksOf, entriesOf, writeBlock, writeBlocks, type PlacedEntry } from './write-cells';

/** What of a sheet that stands already has to be known besides its layout. */
export interface Standing {
  /** By how many rows its table goes down before anything is written. */
  readonly down: number;
  /** The number formats of what goes elsewhere. */
  readonly formats: ReadonlyMap<CarriedCell, unknown>;
  readonly looks: RowLooks | null;
}

/**
 * Writes a report's title, note and table; the last of it goes with what follows. An Excel table stays the one that it
 * is, so that formulas and pivots elsewhere go on naming it.
 */
export async function writeSheet(context: Excel.RequestContext, place: Place, standing: Standing): Promise<void> {
  const { layout, sheet, own } = place;
  if (own) makeRoom(place, own, standing);
  if (own && standing.looks) carryRowLooks(sheet, layout, lower(own.area, standing.down), standing.looks);
  formatCarried(sheet, standing.formats);
  const entries = entriesOf(layout);
  if (!own) addTable(place, entries);
  await writeLinks(context, sheet, layout.values);
  await writeBlocks(context, blocksOf(sheet, own ? entries : entries.filter((entry) => !isAbove(layout, entry))));
  if (!own) {
    dressNew(place, rangeOf(sheet, layout.table));
    return;
  }
  dressOlder(place, lower(own.area, standing.down), entries);
  if (own.hasTotals) own.table.showTotals = true;
}

/**
 * Writes the table's titles, what stands above them, and makes the table: before its rows, which may go in several
 * exchanges. Where these break off, the sheet is known for ours and is filled the next time.
 */
function addTable({ layout, sheet }: Place, entries: readonly PlacedEntry[]): void {
  const above = entries.filter((entry) => isAbove(layout, entry));
  for (const block of blocksOf(sheet, above)) writeBlock(block);
  const added = sheet.tables.add(rangeOf(sheet, layout.table), true);
  added.name = layout.report.table.name;
  added.style = 'TableStyleMedium2';
}

function isAbove({ table }: ReportLayout, { row }: CellAddress): boolean {
  return row <= table.from.row;
}

/** Our pivot goes, the table comes to where it is to stand, and what is not needed any more is emptied. */
function makeRoom({ layout, sheet }: Place, { area, hasTotals, pivot, table }: OwnSheet, { down }: Standing): void {
  pivot?.delete();
  // It comes back below the last row, with the sums that the planner chose.
  if (hasTotals) table.showTotals = false;
  const stood = lower(area, down);
  if (down !== 0) rangeOf(sheet, area).moveTo(sheet.getRangeByIndexes(stood.from.row, stood.from.column, 1, 1));
  if (!isSameArea(stood, layout.table)) table.resize(rangeOf(sheet, layout.table));
  for (const cells of layout.clear) rangeOf(sheet, cells).clear('Contents');
  layout.columns.forEach(({ own }, index) => {
    if (!own || !layout.values.some(({ target, column }) => target && column === layout.table.from.column + index))
      return;
    const column = stood.from.column + index;
    const last = Math.max(stood.to.row, layout.table.to.row);
    rangeOf(sheet, { from: { row: stood.from.row + 1, column }, to: { row: last, column } }).clear('Hyperlinks');
  });
}

function isSameArea(one: Area, other: Area): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
