import { formatAddress } from '../../../core/sheet/address';
import type { Area } from '../../../core/sheet/area';
import { HostError, type Going, type Published, type Report } from '../../host';
import type { CellLook } from '../../reports/looks/column-looks';
import { layOutReports, type ReportLayout } from '../../reports/report-layout';
import { drawCharts } from '../charts/draw-charts';
import { graftSheet, refuseStrict } from '../graft-sheet';
import { findText, readText, withText, type Package } from '../package/package';
import { patchCells, type CellWriting } from '../patch-cells';
import { readSharedStrings } from '../read-sheet';
import { scanSheet, type SheetScan } from '../scan-sheet';
import { readWorkbook } from '../workbook';
import { dropCalcChain } from './calc-chain';
import { readFormulas } from './cells/formulas';
import { findMoves, type Moves } from './cells/moves';
import { findValues, keptValue } from './cells/report-cells';
import { findStyles, neededLooks } from './cells/report-looks';
import { arrangeRows } from './cells/rows';
import { setWidths } from './columns';
import { colourByNumber } from './heat';
import { placeLinks, readLinks } from './links';
import { moveNotes } from './notes';
import { findOwnSheet, type OwnSheet } from './own-sheets';
import { groupPivots, publishPivots, type PivotGroup } from './pivots/publish-pivots';
import { removePivots, removeUnusedCaches } from './pivots/parts';
import { tableOf, writeEmptySheet } from './report-sheet';
import { inOrderOfNeed } from './order';
import { followPrinted, setPrinted } from './printing';
import { findLookStyles } from './styles';
import { renewTable } from './table-part';

/*
 * Reports become parts of the package: a sheet, its table and, where there is one, its pivot, with a cache for all pivots
 * over one table. Where they stand already, only what differs is written, so that the same reports leave every part as
 * it is, byte for byte.
 */

/** How many cells the tables may have together: a million and a half take about two gigabytes of memory. */
const mostCells = 1_500_000;

/** A report with the sheet that it is written to. */
interface Place {
  readonly layout: ReportLayout;
  readonly name: string;
  readonly path: string;
  /** The sheet as it stood; undefined for a new one. */
  readonly own: OwnSheet | undefined;
  readonly moves: Moves;
}

/**
 * Where it is asked to stop, those sheets are kept that are written by then. Throws HostError `protected` where the
 * workbook takes no new sheets, `not-supported` for a strict workbook, `too-many-cells` for more than memory holds.
 */
export function publishReports(
  pack: Package,
  reports: readonly Report[],
  { onProgress, signal }: Going = {},
): { readonly pack: Package; readonly published: Published } {
  refuseStrict(pack);
  refuseTooManyCells(reports);
  const strings = readStrings(pack);
  const owns = reports.map(({ table, pivot }) => findOwnSheet(pack, table.name, pivot?.name, strings));
  const earlier = new Map(
    owns.flatMap((own, index) => (own ? [[reports[index]!.table.name, own.earlier] as const] : [])),
  );
  const layouts = layOutReports(reports, { earlier });

  const placed = placeAll(pack, layouts, owns);
  const groups = groupPivots(placed.pack, pivotsOf(placed.places));
  const needed = placed.places.flatMap(({ layout, moves }) => neededLooks(layout, moves));
  const { pack: styled, numbers } = findLookStyles(placed.pack, [...new Set(needed)]);
  let filled = styled;
  const order = inOrderOfNeed(reports);
  for (const [done, report] of order.entries()) {
    if (signal?.aborted) {
      const { pack: some, published } = publishReports(
        pack,
        reports.filter((each) => order.indexOf(each) < done),
      );
      return { pack: some, published: { ...published, isStopped: true } };
    }
    filled = fillSheet(filled, placed.places[reports.indexOf(report)]!, groups, numbers);
    onProgress?.(done + 1, reports.length);
  }
  const summed = groups.reduce(publishPivots, removeGonePivots(filled, placed.places));
  const charted = drawCharts(summed, placed.places);
  return {
    pack: keepsFormulas(pack, charted, placed.places) ? charted : dropCalcChain(charted),
    published: {
      sheets: placed.places.map(({ name }) => name),
      pivots: true,
      isStopped: false,
      left: layouts.reduce((sum, { left }) => sum + left, 0),
    },
  };
}

function refuseTooManyCells(reports: readonly Report[]): void {
  const cellsOf = ({ table: { rows, columns } }: Report): number => rows.length * columns.length;
  const cells = reports.reduce((sum, report) => sum + cellsOf(report), 0);
  if (cells <= mostCells) return;
  const [largest] = [...reports].sort((a, b) => cellsOf(b) - cellsOf(a));
  throw new HostError('too-many-cells', largest!.sheet);
}

/** Finds each report's sheet, or adds one that is still empty, after the last tab. */
function placeAll(
  pack: Package,
  layouts: readonly ReportLayout[],
  owns: readonly (OwnSheet | undefined)[],
): { readonly pack: Package; readonly places: readonly Place[] } {
  let grafted = pack;
  const places = layouts.map((layout, index): Place => {
    const own = owns[index];
    const moves = findMoves(layout, own?.earlier.table ?? null);
    if (own) return { layout, name: own.name, path: own.path, own, moves };
    const added = graftSheet(grafted, layout.report.sheet, tableOf(layout), (table) => writeEmptySheet(layout, table));
    grafted = setPrinted(added.pack, added.name, layout);
    return { layout, name: added.name, path: added.path, own, moves };
  });
  return { pack: grafted, places };
}

function pivotsOf(places: readonly Place[]) {
  return places.flatMap(({ layout: { pivot }, path, own }) =>
    pivot ? [{ layout: pivot, sheetPath: path, own: own?.pivot }] : [],
  );
}

function fillSheet(
  pack: Package,
  { layout, name, path, own, moves }: Place,
  groups: readonly PivotGroup[],
  numbers: ReadonlyMap<CellLook, number>,
): Package {
  const before = own?.scan ?? scanOf(pack, path);
  const table = own?.earlier.table ?? null;
  const keepsPivot = groups.some(
    ({ pivots, isThere }) => isThere && pivots.some((each) => each.layout === layout.pivot),
  );
  const held = new Map((own?.earlier.cells ?? []).map((cell) => [formatAddress(cell), cell.content]));
  const gone = keepsPivot ? null : (own?.pivot?.area ?? null);
  const values = findValues(layout, { scan: before, held, links: readLinks(before.xml), table, gone, keepsPivot });
  const styles = findStyles(layout, before, moves, table, numbers);
  const writings = joinWritings(before, values, styles);

  const written = patchCells(before, writings);
  const linked = placeLinks(written, layout, moves, table);
  const coloured = colourByNumber(linked, layout.heat, heatBefore(layout, table));
  const widened = own ? setWidths(coloured, layout.widths) : coloured;
  const arranged = arrangeRows(rescan(pack, widened), before, {
    table: layout.table,
    earlier: table,
    origins: layout.origins,
    heights: layout.heights,
    written: new Set(writings.map(({ at }) => at.row)),
  });
  const filled = withText(pack, path, arranged);
  if (!own) return filled;
  const titles = layout.columns.map(({ title }) => title);
  const tabled = renewTable(readText(filled, own.tablePath), layout.table, titles);
  const headed = followPrinted(filled, name, layout, own.earlier.table.from.row);
  return moveNotes(withText(headed, own.tablePath, tabled), path, moves, layout.table);
}

/** Cells of which the value or the style changes; the other of the two stays. */
function joinWritings(
  scan: SheetScan,
  values: ReadonlyMap<string, CellWriting>,
  styles: ReturnType<typeof findStyles>,
): readonly CellWriting[] {
  const cells = new Map(scan.rows.flatMap((row) => row.cells.map((cell) => [formatAddress(cell), cell])));
  const dressed = [...styles].map(([key, { at, style }]): CellWriting => {
    const value = values.get(key)?.value ?? keptValue(scan, cells.get(key));
    return { at, value, style };
  });
  return [...[...values].flatMap(([key, writing]) => (styles.has(key) ? [] : [writing])), ...dressed];
}

/** The cells of the earlier table that were coloured by their number: those of the columns that are now. */
function heatBefore({ report, columns }: ReportLayout, earlier: Area | null): readonly Area[] {
  if (!earlier) return [];
  const heated = columns.flatMap(({ title, earlier: stood }) =>
    stood !== null && report.table.heat?.includes(title) ? [stood] : [],
  );
  return heated.map((column) => ({ from: { row: earlier.from.row + 1, column }, to: { row: earlier.to.row, column } }));
}

/** Takes away the pivots of reports that have none any more. */
function removeGonePivots(pack: Package, places: readonly Place[]): Package {
  const gone = places.flatMap(({ layout, path, own }) =>
    own?.pivot && !layout.pivot ? [{ path, pivot: own.pivot }] : [],
  );
  const removed = gone.reduce((fewer, { path, pivot }) => removePivots(fewer, path, [pivot.path]), pack);
  return removeUnusedCaches(
    removed,
    gone.flatMap(({ pivot }) => pivot.cache ?? []),
  );
}

/** Whether the same cells of the sheets hold formulas, and so the order in which they are worked out still holds. */
function keepsFormulas(before: Package, after: Package, places: readonly Place[]): boolean {
  const formulasOf = (scan: SheetScan): string => [...readFormulas(scan).keys()].join(' ');
  return places.every(({ path, own }) => {
    if (own && findText(before, path) === findText(after, path)) return true;
    return formulasOf(scanOf(after, path)) === (own ? formulasOf(own.scan) : '');
  });
}

function readStrings(pack: Package): readonly string[] {
  const { stringsPath } = readWorkbook(pack);
  return readSharedStrings(stringsPath === null ? '' : (findText(pack, stringsPath) ?? ''));
}

function scanOf(pack: Package, path: string): SheetScan {
  return rescan(pack, readText(pack, path));
}

function rescan(pack: Package, xml: string): SheetScan {
  const scan = scanSheet(xml);
  if (!scan) throw new HostError('unreadable', pack.name);
  return scan;
}
