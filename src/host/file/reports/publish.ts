import { placesOf } from '../../../core/sheet/area';
import { HostError, type Report } from '../../host';
import { layOutReports, type ReportLayout } from '../../report-layout';
import { folderOf, graftSheet, refuseStrict } from '../graft-sheet';
import { appendToSection, highest, rootPrefix } from '../package/edit-xml';
import { readText, withText, type Package } from '../package/package';
import { addPart, freePath } from '../package/parts';
import { addLink, linkNamespace } from '../package/relationships';
import { patchCells, type CellWriting } from '../patch-cells';
import { scanSheet } from '../scan-sheet';
import { writeTable } from '../table-xml';
import type { Workbook } from '../workbook';
import { findOwnSheet, removeOwnPivots, type OwnSheet } from './own-sheets';
import { writePivotCache, writePivotRecords, writePivotTable } from './report-pivot';
import { reportCells, tableOf, writeEmptySheet } from './report-sheet';

/*
 * Reports become new parts of the package: a sheet, its table and, where there is one, its pivot with a cache.
 * Only the three parts that list others (workbook, its relationships, content types) take additions.
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
  for (const place of places) grafted = fillSheet(grafted, workbook, place);
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
  const cleared = removeOwnPivots(pack, own);
  const empty = [own.table.area, ...cleared.areas].flatMap(placesOf).map((at) => ({ at, value: '' }));
  const emptied = writeCells(cleared.pack, own.path, empty);
  const tabled = withText(emptied, own.table.path, writeTable(tableOf(layout), own.table.id));
  return { pack: tabled, name: own.name, path: own.path };
}

/** A new sheet with its table; the cells are still empty. */
function addSheet(pack: Package, layout: ReportLayout): Placed {
  return graftSheet(pack, layout.report.sheet, tableOf(layout), (table) => writeEmptySheet(layout, table));
}

function fillSheet(pack: Package, workbook: Workbook, { layout, path }: Place): Package {
  const filled = writeCells(pack, path, reportCells(layout));
  const { pivot } = layout;
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
  const scan = scanSheet(readText(pack, path));
  if (!scan) throw new HostError('unreadable', pack.name);
  return withText(pack, path, patchCells(scan, writings));
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
