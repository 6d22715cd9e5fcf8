import { placesOf, type Area } from '../../../core/sheet/area';
import { HostError, type Report } from '../../host';
import { layOutReports, type ReportLayout } from '../../reports/report-layout';
import { withinColumns } from '../../reports/within-columns';
import { folderOf, graftSheet, refuseStrict } from '../graft-sheet';
import { repeatRow } from '../new-sheet/print-titles';
import { appendToSection, highest, rootPrefix } from '../package/edit-xml';
import { readText, withText, type Package } from '../package/package';
import { addPart, freePath } from '../package/parts';
import { addLink, linkNamespace } from '../package/relationships';
import { patchCells, type CellWriting } from '../patch-cells';
import { scanSheet, type SheetScan } from '../scan-sheet';
import { writeTable } from '../table-xml';
import type { Workbook } from '../workbook';
import { addLinks, removeLinksWithin } from './links';
import { findOwnSheet, removeOwnPivots, type OwnSheet } from './own-sheets';
import { writePivotCache, writePivotRecords, writePivotTable } from './report-pivot';
import { reportCells, tableOf, writeEmptySheet } from './report-sheet';
import { setRowHeights } from './row-heights';
import { findWrappingStyle } from './wrapping-style';

/*
 * Reports become new parts of the package: a sheet, its table and, where there is one, its pivot with a cache.
 * Only the parts that list others (workbook, its relationships, content types) take additions, and the styles where
 * they have none in which texts wrap.
 */

const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What follows pivotCaches in a workbook part (ECMA-376 18.2.27). */
const afterPivotCaches = [
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];

/** Throws HostError `protected` where the workbook takes no new sheets, `not-supported` for a strict workbook. */
export function publishReports(
  pack: Package,
  workbook: Workbook,
  reports: readonly Report[],
): { readonly pack: Package; readonly sheets: readonly string[] } {
  refuseStrict(pack);
  const places: Place[] = [];
  let grafted = pack;
  for (const layout of layOutReports(reports)) {
    const own = findOwnSheet(grafted, layout.report.table.name);
    const placed = own ? clearOwnSheet(grafted, own, layout) : addSheet(grafted, layout);
    places.push({ layout, ...placed });
    grafted = placed.pack;
  }
  const { pack: styled, style } = findWrappingStyle(grafted);
  grafted = places.reduce((filled, place) => fillSheet(filled, workbook, place, style), styled);
  return { pack: grafted, sheets: places.map(({ name }) => name) };
}

/** A sheet ready to take a report. */
interface Place {
  readonly layout: ReportLayout;
  readonly name: string;
  readonly path: string;
}

type Placed = Omit<Place, 'layout'> & { readonly pack: Package };

/** Writes the table anew and empties the cells of the earlier one and its pivot; the rest of the sheet stays. */
function clearOwnSheet(pack: Package, own: OwnSheet, layout: ReportLayout): Placed {
  const area = withinColumns(own.table.area, layout.report.table);
  const cleared = removeOwnPivots(pack, own.path, area);
  const note: Area = { from: { row: 1, column: 0 }, to: { row: area.from.row - 1, column: 0 } };
  const above = placesOf(note).map((at): CellWriting => ({ at, value: '' }));
  const beside = cleared.areas.flatMap(placesOf).map((at): CellWriting => ({ at, value: '' }));
  const within = placesOf(area).map((at): CellWriting => ({ at, value: '', style: 0 }));
  const emptied = writeCells(cleared.pack, own.path, [...above, ...beside, ...within]);
  const unlinked = patchSheet(emptied, own.path, (scan) => removeLinksWithin(scan.xml, area));
  const fitted = patchSheet(unlinked, own.path, (scan) => setRowHeights(scan, area, new Map()));
  const tabled = withText(fitted, own.table.path, writeTable(tableOf(layout), own.table.id));
  return { pack: tabled, name: own.name, path: own.path };
}

/** A new sheet with its table; the cells are still empty. */
function addSheet(pack: Package, layout: ReportLayout): Placed {
  return graftSheet(pack, layout.report.sheet, tableOf(layout), (table) => writeEmptySheet(layout, table));
}

/** `wrapping` is the number of the style in which texts wrap. */
function fillSheet(pack: Package, workbook: Workbook, { layout, name, path }: Place, wrapping: number): Package {
  const { pivot, table, values, heights } = layout;
  const written = writeCells(pack, path, reportCells(layout, wrapping));
  const linked = patchSheet(written, path, (scan) => addLinks(scan.xml, values));
  const fitted = patchSheet(linked, path, (scan) => setRowHeights(scan, table, heights));
  const filled = repeatRow(fitted, name, table.from.row);
  if (!pivot) return filled;

  const folder = folderOf(workbook.path);
  const cachePath = freePath(filled, `${folder}pivotCache/pivotCacheDefinition`);
  const recordsPath = freePath(filled, `${folder}pivotCache/pivotCacheRecords`);
  const pivotPath = freePath(filled, `${folder}pivotTables/pivotTable`);
  const listed = listCache(filled, workbook, cachePath);
  const withRecords = addPart(listed.pack, `${types}.pivotCacheRecords+xml`, recordsPath, writePivotRecords(pivot));
  const records = addLink(withRecords, cachePath, 'pivotCacheRecords', recordsPath);
  const withCache = addPart(
    records.pack,
    `${types}.pivotCacheDefinition+xml`,
    cachePath,
    writePivotCache(pivot, records.id),
  );
  const withPivot = addPart(withCache, `${types}.pivotTable+xml`, pivotPath, writePivotTable(pivot, listed.cacheId));
  const toCache = addLink(withPivot, pivotPath, 'pivotCacheDefinition', cachePath);
  return addLink(toCache.pack, path, 'pivotTable', pivotPath).pack;
}

function writeCells(pack: Package, path: string, writings: readonly CellWriting[]): Package {
  return patchSheet(pack, path, (scan) => patchCells(scan, writings));
}

function patchSheet(pack: Package, path: string, patch: (scan: SheetScan) => string): Package {
  const scan = scanSheet(readText(pack, path));
  if (!scan) throw new HostError('unreadable', pack.name);
  return withText(pack, path, patch(scan));
}

/** Lists a pivot's cache in the workbook. */
function listCache(
  pack: Package,
  workbook: Workbook,
  cachePath: string,
): { readonly pack: Package; readonly cacheId: number } {
  const linked = addLink(pack, workbook.path, 'pivotCacheDefinition', cachePath);
  const xml = readText(linked.pack, workbook.path);
  const prefix = rootPrefix(xml);
  const cacheId = 1 + highest(xml, 'pivotCache', 'cacheId');
  const cache = `<${prefix}pivotCache xmlns:r="${linkNamespace}" cacheId="${cacheId}" r:id="${linked.id}"/>`;
  return {
    pack: withText(linked.pack, workbook.path, appendToSection(xml, 'pivotCaches', cache, afterPivotCaches)),
    cacheId,
  };
}
