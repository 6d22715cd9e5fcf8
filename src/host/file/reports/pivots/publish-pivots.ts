import type { PivotLayout } from '../../../reports/pivot-layout';
import { folderOf } from '../../graft-sheet';
import { findElements, insertElement, rootPrefix } from '../../package/edit-xml';
import { findText, withText, type Package } from '../../package/package';
import { addPart, freePath } from '../../package/parts';
import { addLink, readRelationships, removeLinks } from '../../package/relationships';
import { readWorkbook } from '../../workbook';
import { writePivotCache, writePivotRecords } from './cache-xml';
import { readCacheSource, type CacheSource } from './cache-source';
import { isSamePivot, targetsOf, type KeptPivot } from './find-pivots';
import { allPivots, findCacheId, listCache, removeUnusedCaches } from './parts';
import { writePivotTable } from './pivot-xml';
import { isSameCache, readPivotCache } from './read-cache';

const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A report's pivot with its sheet, and its part where it stands already. */
export interface PlacedPivot {
  readonly layout: PivotLayout;
  readonly sheetPath: string;
  readonly own: KeptPivot | undefined;
}

/** Pivots over one table, which share a cache, as those that Excel makes do. */
export interface PivotGroup {
  readonly pivots: readonly PlacedPivot[];
  readonly source: CacheSource;
  /** The cache that stands already and that no pivot of the planner's uses; null where there is none. */
  readonly cache: string | null;
  /** They stand already, group and sum what they are to, and of the same values: they are left as they are. */
  readonly isThere: boolean;
}

export function groupPivots(pack: Package, placed: readonly PlacedPivot[]): readonly PivotGroup[] {
  const own = new Set(placed.flatMap((pivot) => pivot.own?.path ?? []));
  const others = allPivots(pack).filter(({ path }) => !own.has(path));
  const tables = [...new Set(placed.map(({ layout }) => layout.source.name))];
  return tables.map((table) => {
    const pivots = placed.filter(({ layout }) => layout.source.name === table);
    const grouping = pivots.flatMap(({ layout: { pivot } }) => [
      pivot.row,
      pivot.column ?? pivot.row,
      ...(pivot.slicers ?? []),
    ]);
    const source = readCacheSource(pivots[0]!.layout.source, new Set(grouping));
    const caches = pivots.flatMap((pivot) => pivot.own?.cache ?? []);
    const cache = caches.find((path) => others.every((other) => other.cache !== path)) ?? null;
    const isThere = cache !== null && pivots.every((pivot) => stands(pivot, cache)) && holds(pack, cache, source);
    return { pivots, source, cache, isThere };
  });
}

function stands({ own, layout }: PlacedPivot, cache: string): boolean {
  return own !== undefined && own.cache === cache && isSamePivot(own, layout);
}

function holds(pack: Package, cache: string, source: CacheSource): boolean {
  const records = targetsOf(pack, cache, 'pivotCacheRecords')[0];
  const texts = [findText(pack, cache), records === undefined ? undefined : findText(pack, records)] as const;
  return texts[0] !== undefined && texts[1] !== undefined && isSameCache(readPivotCache(texts[0]), texts[1], source);
}

/** Writes the pivots with their common cache, each in place of its earlier part. */
export function publishPivots(pack: Package, { pivots, source, cache, isThere }: PivotGroup): Package {
  if (isThere) return pack;
  const folder = folderOf(readWorkbook(pack).path);
  const path = cache ?? freePath(pack, `${folder}pivotCache/pivotCacheDefinition`);
  const written = writeCache(pack, path, folder, source);
  const known = findCacheId(written, path);
  const listed = known === null ? listCache(written, path) : { pack: written, cacheId: known };
  const filled = pivots.reduce((done, pivot) => writePivot(done, pivot, path, source, listed.cacheId), listed.pack);
  return removeUnusedCaches(
    filled,
    pivots.flatMap(({ own }) => own?.cache ?? []),
  );
}

function writeCache(pack: Package, path: string, folder: string, source: CacheSource): Package {
  const link = readRelationships(pack, path).find(({ kind }) => kind === 'pivotCacheRecords');
  const records = writePivotRecords(source);
  const earlier = findText(pack, path);
  const write = (id: string): string => keepElements(writePivotCache(source, id), earlier, ['extLst']);
  if (link && earlier !== undefined) return withText(withText(pack, link.target, records), path, write(link.id));
  const recordsPath = freePath(pack, `${folder}pivotCache/pivotCacheRecords`);
  const added = addPart(pack, `${types}.pivotCacheRecords+xml`, recordsPath, records);
  const linked = addLink(added, path, 'pivotCacheRecords', recordsPath);
  if (earlier !== undefined) return withText(linked.pack, path, write(linked.id));
  return addPart(linked.pack, `${types}.pivotCacheDefinition+xml`, path, write(linked.id));
}

function writePivot(
  pack: Package,
  { layout, sheetPath, own }: PlacedPivot,
  cache: string,
  source: CacheSource,
  cacheId: number,
): Package {
  const xml = writePivotTable(layout, source, cacheId);
  if (own) {
    const kept = keepElements(xml, findText(pack, own.path), ['pivotTableStyleInfo', 'extLst']);
    const renewed = withText(pack, own.path, kept);
    if (own.cache === cache) return renewed;
    const freed = own.cache === null ? renewed : removeLinks(renewed, own.path, [own.cache]);
    return addLink(freed, own.path, 'pivotCacheDefinition', cache).pack;
  }
  const path = freePath(pack, `${folderOf(readWorkbook(pack).path)}pivotTables/pivotTable`);
  const added = addPart(pack, `${types}.pivotTable+xml`, path, xml);
  return addLink(addLink(added, path, 'pivotCacheDefinition', cache).pack, sheetPath, 'pivotTable', path).pack;
}

/** The part with elements of the earlier one in place of its own: how the planner dressed it, and what slicers hold on to. */
function keepElements(xml: string, earlier: string | undefined, names: readonly string[]): string {
  if (earlier === undefined || rootPrefix(earlier) !== '') return xml;
  return names.reduce((kept, name) => {
    const found = findElements(earlier, name).at(-1);
    if (!found) return kept;
    const element = earlier.slice(found.tag.start, found.end);
    const own = findElements(kept, name)[0];
    return own ? kept.slice(0, own.tag.start) + element + kept.slice(own.end) : insertElement(kept, element, []);
  }, xml);
}
