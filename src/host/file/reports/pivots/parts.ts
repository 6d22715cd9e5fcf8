import { appendToSection, findElements, highest, removeElements, rootPrefix } from '../../package/edit-xml';
import { readText, withText, type Package } from '../../package/package';
import { removeParts } from '../../package/parts';
import { addLink, linkNamespace, readRelationships, removeLinks } from '../../package/relationships';
import { readAttributes, scanTags } from '../../../xml';
import { readWorkbook } from '../../workbook';
import { findPivots, targetsOf, type KeptPivot } from './find-pivots';

/* Pivots and their caches among the parts that list them. */

/** What follows pivotCaches in a workbook part (ECMA-376 18.2.27). */
const afterPivotCaches = [
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];

/** Lists a cache in the workbook, and gives the id by which pivots name it. */
export function listCache(pack: Package, cachePath: string): { readonly pack: Package; readonly cacheId: number } {
  const { path } = readWorkbook(pack);
  const linked = addLink(pack, path, 'pivotCacheDefinition', cachePath);
  const xml = readText(linked.pack, path);
  const cacheId = 1 + highest(xml, 'pivotCache', 'cacheId');
  const cache = `<${rootPrefix(xml)}pivotCache xmlns:r="${linkNamespace}" cacheId="${cacheId}" r:id="${linked.id}"/>`;
  return { pack: withText(linked.pack, path, appendToSection(xml, 'pivotCaches', cache, afterPivotCaches)), cacheId };
}

/** The id under which the workbook lists a cache; null where it does not. */
export function findCacheId(pack: Package, cachePath: string): number | null {
  const { path } = readWorkbook(pack);
  const links = readRelationships(pack, path).flatMap(({ target, id }) => (target === cachePath ? [id] : []));
  for (const tag of scanTags(readText(pack, path))) {
    if (tag.local !== 'pivotCache' || tag.kind === 'close') continue;
    const attributes = readAttributes(tag);
    if (links.some((link) => isLinked(attributes, link))) return Number(attributes.get('cacheId'));
  }
  return null;
}

/** Takes pivots off a sheet. */
export function removePivots(pack: Package, sheetPath: string, pivots: readonly string[]): Package {
  return pivots.length === 0 ? pack : removeParts(removeLinks(pack, sheetPath, pivots), pivots);
}

/** All pivots of the workbook. */
export function allPivots(pack: Package): readonly KeptPivot[] {
  return readWorkbook(pack).sheets.flatMap(({ path }) => findPivots(pack, path));
}

/** Takes those of the caches away that no pivot uses any more. */
export function removeUnusedCaches(pack: Package, caches: readonly string[]): Package {
  const used = allPivots(pack).map(({ cache }) => cache);
  const unused = caches.filter((cache) => !used.includes(cache));
  if (unused.length === 0) return pack;
  const { path } = readWorkbook(pack);
  const links = readRelationships(pack, path).filter(({ target }) => unused.includes(target));
  const xml = readText(pack, path);
  const prefix = rootPrefix(xml);
  const fewer = removeElements(xml, `${prefix}pivotCache`, (attributes) =>
    links.some(({ id }) => isLinked(attributes, id)),
  );
  const section = findElements(fewer, `${prefix}pivotCaches`)[0];
  const isEmpty = section && fewer.slice(section.tag.end, section.contentEnd).trim() === '';
  const listed = isEmpty ? fewer.slice(0, section.tag.start) + fewer.slice(section.end) : fewer;
  const records = unused.flatMap((cache) => targetsOf(pack, cache, 'pivotCacheRecords'));
  return removeParts(withText(removeLinks(pack, path, unused), path, listed), [...unused, ...records]);
}

function isLinked(attributes: ReadonlyMap<string, string>, link: string): boolean {
  return [...attributes].some(([name, value]) => name.endsWith(':id') && value === link);
}
