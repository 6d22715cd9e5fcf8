import { HostError } from '../../host';
import { removeElements, rootPrefix } from '../package/edit-xml';
import { findPath, findText, readText, withoutParts, withText, type Package } from '../package/package';
import { readRelationships, relationshipsPath } from '../package/relationships';
import { scanSheet } from '../scan-sheet';
import { readWorkbook, type SheetEntry } from '../workbook';
import { readAttributes, scanTags } from '../package/xml';

/* Sheets that an earlier publishing wrote: known by their table, emptied of their parts to be written again. */

export const contentTypesPath = '[Content_Types].xml';

/** The sheet that holds the table of that name. Throws HostError `protected` where somebody protected it since. */
export function findOwnSheet(pack: Package, table: string): SheetEntry | undefined {
  const own = readWorkbook(pack).sheets.find(({ path }) =>
    readRelationships(pack, path)
      .filter(({ kind }) => kind === 'table')
      .some(({ target }) => tableName(findText(pack, target) ?? '').toLowerCase() === table.toLowerCase()),
  );
  if (own && scanSheet(readText(pack, own.path))?.isProtected) throw new HostError('protected', own.name);
  return own;
}

function tableName(xml: string): string {
  for (const tag of scanTags(xml)) {
    const attributes = readAttributes(tag);
    if (tag.local === 'table') return attributes.get('displayName') ?? attributes.get('name') ?? '';
  }
  return '';
}

/** Takes away the sheet's tables and pivots, the pivots' caches unless others use them, and its relationships. */
export function removeOwnParts(pack: Package, sheetPath: string): Package {
  const links = readRelationships(pack, sheetPath);
  const pivots = links.filter(({ kind }) => kind === 'pivotTable').map(({ target }) => target);
  const tables = links.filter(({ kind }) => kind === 'table').map(({ target }) => target);
  const stillUsed = new Set(
    cachesOf(
      pack,
      pivotPathsOf(pack).filter((path) => !pivots.includes(path)),
    ),
  );
  const caches = cachesOf(pack, pivots).filter((cache) => !stillUsed.has(cache));
  const records = caches.flatMap((cache) => readRelationships(pack, cache).map(({ target }) => target));
  const parts = [...tables, ...pivots, ...caches, ...records];
  const unlisted = unlistCaches(unlistTypes(pack, parts), caches);
  const relationships = [sheetPath, ...parts].map(relationshipsPath);
  const gone = [...parts, ...relationships].flatMap((path) => findPath(pack, path) ?? []);
  return withoutParts(unlisted, new Set(gone));
}

function pivotPathsOf(pack: Package): readonly string[] {
  return readWorkbook(pack).sheets.flatMap(({ path }) =>
    readRelationships(pack, path)
      .filter(({ kind }) => kind === 'pivotTable')
      .map(({ target }) => target),
  );
}

function cachesOf(pack: Package, pivots: readonly string[]): readonly string[] {
  return pivots.flatMap((pivot) =>
    readRelationships(pack, pivot)
      .filter(({ kind }) => kind === 'pivotCacheDefinition')
      .map(({ target }) => target),
  );
}

function unlistTypes(pack: Package, parts: readonly string[]): Package {
  const names = new Set(parts.map((path) => `/${path}`.toLowerCase()));
  const xml = readText(pack, contentTypesPath);
  const listed = removeElements(xml, `${rootPrefix(xml)}Override`, (attributes) =>
    names.has((attributes.get('PartName') ?? '').toLowerCase()),
  );
  return withText(pack, contentTypesPath, listed);
}

function unlistCaches(pack: Package, caches: readonly string[]): Package {
  if (caches.length === 0) return pack;
  const { path } = readWorkbook(pack);
  const ids = new Set(
    readRelationships(pack, path)
      .filter(({ target }) => caches.includes(target))
      .map(({ id }) => id),
  );
  const links = readText(pack, relationshipsPath(path));
  const fewerLinks = removeElements(links, `${rootPrefix(links)}Relationship`, (attributes) =>
    ids.has(attributes.get('Id') ?? ''),
  );
  const xml = readText(pack, path);
  const prefix = rootPrefix(xml);
  const fewerCaches = removeElements(xml, `${prefix}pivotCache`, (attributes) =>
    [...attributes].some(([name, value]) => name.endsWith(':id') && ids.has(value)),
  );
  const withoutEmpty = fewerCaches.replace(`<${prefix}pivotCaches></${prefix}pivotCaches>`, '');
  return withText(withText(pack, relationshipsPath(path), fewerLinks), path, withoutEmpty);
}
