import { HostError, type Report } from '../../host';
import { layOutReports, type ReportLayout } from '../../report-layout';
import { freeSheetName } from '../../sheet-name';
import { contentTypesPath, findOwnSheet, removeOwnPivots, type OwnSheet } from './own-sheets';
import { placesOf } from '../../area';
import { patchCells, type CellWriting } from '../patch-cells';
import { scanSheet } from '../scan-sheet';
import { findPath, readText, withText, type Package } from '../package/package';
import { appendInside, findElements, rootPrefix } from '../package/edit-xml';
import { formatTarget, readRelationships, relationshipsPath } from '../package/relationships';
import { writePivotCache, writePivotRecords, writePivotTable } from './report-pivot';
import { linkNamespace, reportCells, writeEmptySheet, writeTable, xmlHead } from './report-sheet';
import { readWorkbook, type Workbook } from '../workbook';
import { encodeAttribute, readAttributes, scanTags } from '../../xml';

/*
 * Reports become new parts of the package: a sheet, its table and, where there is one, its pivot with a cache.
 * Only the three parts that list others (workbook, its relationships, content types) take additions.
 */

const partTypes = {
  sheet: 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
  table: 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml',
  pivotTable: 'application/vnd.openxmlformats-officedocument.spreadsheetml.pivotTable+xml',
  pivotCacheDefinition: 'application/vnd.openxmlformats-officedocument.spreadsheetml.pivotCacheDefinition+xml',
  pivotCacheRecords: 'application/vnd.openxmlformats-officedocument.spreadsheetml.pivotCacheRecords+xml',
} as const;

type PartType = keyof typeof partTypes;

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
  if (readText(pack, workbook.path).includes('http://purl.oclc.org/ooxml/')) {
    throw new HostError('not-supported', pack.name);
  }
  const places: Place[] = [];
  let grafted = pack;
  for (const layout of layOutReports(reports)) {
    const own = findOwnSheet(grafted, layout.report.table.name);
    const placed = own ? clearOwnSheet(grafted, own, layout) : addSheet(grafted, workbook, layout);
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
function clearOwnSheet(pack: Package, own: OwnSheet, { report, table }: ReportLayout): Placed {
  const cleared = removeOwnPivots(pack, own);
  const empty = [own.table.area, ...cleared.areas].flatMap(placesOf).map((at) => ({ at, value: '' }));
  const emptied = writeCells(cleared.pack, own.path, empty);
  const tabled = withText(emptied, own.table.path, writeTable(report.table, table, own.table.id));
  return { pack: tabled, name: own.name, path: own.path };
}

/** Lists a new sheet after the last tab, with its table; the cells are still empty. */
function addSheet(pack: Package, workbook: Workbook, layout: ReportLayout): Placed {
  const { takenNames, isStructureLocked } = readWorkbook(pack);
  if (isStructureLocked) throw new HostError('protected', pack.name);
  const name = freeSheetName(layout.report.sheet, takenNames);
  const folder = folderOf(workbook.path);
  const path = freePath(pack, `${folder}worksheets/sheet`);
  const tablePath = freePath(pack, `${folder}tables/table`);
  const tableXml = writeTable(layout.report.table, layout.table, 1 + highestTableId(pack));
  const table = link(addPart(pack, 'table', tablePath, tableXml), path, 'table', tablePath);
  const sheet = link(
    addPart(table.pack, 'sheet', path, writeEmptySheet(layout, table.id)),
    workbook.path,
    'worksheet',
    path,
  );
  const xml = readText(sheet.pack, workbook.path);
  const prefix = rootPrefix(xml);
  const entry =
    `<${prefix}sheet xmlns:r="${linkNamespace}" name="${encodeAttribute(name)}" ` +
    `sheetId="${1 + highest(xml, 'sheet', 'sheetId')}" r:id="${sheet.id}"/>`;
  const listed = withText(sheet.pack, workbook.path, appendInside(xml, `${prefix}sheets`, entry));
  return { pack: listed, name, path };
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
  const withRecords = addPart(listed.pack, 'pivotCacheRecords', recordsPath, writePivotRecords(pivot));
  const records = link(withRecords, cachePath, 'pivotCacheRecords', recordsPath);
  const withCache = addPart(records.pack, 'pivotCacheDefinition', cachePath, writePivotCache(pivot, records.id));
  const withPivot = addPart(withCache, 'pivotTable', pivotPath, writePivotTable(pivot, listed.cacheId));
  const toCache = link(withPivot, pivotPath, 'pivotCacheDefinition', cachePath);
  return link(toCache.pack, path, 'pivotTable', pivotPath).pack;
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
  const linked = link(pack, workbook.path, 'pivotCacheDefinition', cachePath);
  const xml = readText(linked.pack, workbook.path);
  const prefix = rootPrefix(xml);
  const cacheId = 1 + highest(xml, 'pivotCache', 'cacheId');
  const cache = `<${prefix}pivotCache xmlns:r="${linkNamespace}" cacheId="${cacheId}" r:id="${linked.id}"/>`;
  return { pack: withText(linked.pack, workbook.path, insertCache(xml, prefix, cache)), cacheId };
}

function insertCache(xml: string, prefix: string, cache: string): string {
  const name = `${prefix}pivotCaches`;
  if (findElements(xml, name).length > 0) return appendInside(xml, name, cache);
  const caches = `<${name}>${cache}</${name}>`;
  const following = afterPivotCaches.flatMap((local) => findElements(xml, `${prefix}${local}`))[0];
  if (!following) return appendInside(xml, `${prefix}workbook`, caches);
  return xml.slice(0, following.tag.start) + caches + xml.slice(following.tag.start);
}

/** Adds a part with its content type; a part that is there already is written anew. */
function addPart(pack: Package, type: PartType, path: string, text: string): Package {
  const added = withText(pack, path, text);
  const xml = readText(added, contentTypesPath);
  const prefix = rootPrefix(xml);
  const override = `<${prefix}Override PartName="${encodeAttribute(`/${path}`)}" ContentType="${partTypes[type]}"/>`;
  return withText(added, contentTypesPath, appendInside(xml, `${prefix}Types`, override));
}

/** Links a part to another and gives the link's id. */
function link(pack: Package, from: string, kind: string, to: string): { readonly pack: Package; readonly id: string } {
  const path = relationshipsPath(from);
  const taken = new Set(readRelationships(pack, from).map(({ id }) => id));
  let count = taken.size + 1;
  while (taken.has(`rId${count}`)) count++;
  const id = `rId${count}`;
  const empty = `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>`;
  const xml = findPath(pack, path) === undefined ? empty : readText(pack, path);
  const prefix = rootPrefix(xml);
  const target = encodeAttribute(formatTarget(from, to));
  const relationship = `<${prefix}Relationship Id="${id}" Type="${linkNamespace}/${kind}" Target="${target}"/>`;
  return { pack: withText(pack, path, appendInside(xml, `${prefix}Relationships`, relationship)), id };
}

function highestTableId(pack: Package): number {
  const tables = readWorkbook(pack).sheets.flatMap(({ path }) =>
    readRelationships(pack, path).filter(({ kind }) => kind === 'table'),
  );
  return Math.max(0, ...tables.map(({ target }) => highest(readText(pack, target), 'table', 'id')));
}

/** The highest number that elements of a name, whatever their prefix, have in an attribute; 0 where there are none. */
function highest(xml: string, local: string, attribute: string): number {
  let most = 0;
  for (const tag of scanTags(xml)) {
    if (tag.local === local) most = Math.max(most, Number(readAttributes(tag).get(attribute) ?? 0));
  }
  return most;
}

/** The first path of that beginning, numbered from 1, that no part has. */
function freePath(pack: Package, beginning: string): string {
  for (let count = 1; ; count++) {
    const path = `${beginning}${count}.xml`;
    if (findPath(pack, path) === undefined) return path;
  }
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
