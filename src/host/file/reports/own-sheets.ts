import { isSameAddress } from '../../../core/sheet/address';
import { reportMark } from '../../../core/summary/report';
import { HostError } from '../../host';
import { parseArea, type Area } from '../../../core/sheet/area';
import { removeElements, rootPrefix } from '../package/edit-xml';
import { findText, readText, withText, type Package } from '../package/package';
import { removeParts } from '../package/parts';
import { readRelationships, removeLinks } from '../package/relationships';
import { readAttributes, scanTags } from '../../xml';
import { scanSheet } from '../scan-sheet';
import { readWorkbook } from '../workbook';

/* Sheets that an earlier publishing wrote. What the planner added to one of them stays. */

/** A sheet that holds a report's table. */
export interface OwnSheet {
  readonly name: string;
  readonly path: string;
  readonly table: { readonly path: string; readonly id: number; readonly area: Area };
}

/** The sheet that holds the table of that name. Throws HostError `protected` where somebody protected it since. */
export function findOwnSheet(pack: Package, table: string): OwnSheet | undefined {
  for (const { name, path } of readWorkbook(pack).sheets) {
    for (const target of targetsOf(pack, path, 'table')) {
      const attributes = readRoot(pack, target);
      const area = parseArea(attributes.get('ref') ?? '');
      const found = attributes.get('displayName') ?? '';
      if (!area || found.toLowerCase() !== table.toLowerCase()) continue;
      if (scanSheet(readText(pack, path))?.isProtected) throw new HostError('protected', name);
      return { name, path, table: { path: target, id: Number(attributes.get('id')), area } };
    }
  }
  return undefined;
}

/** The names of the sheets that hold a report's table, whichever. */
export function findReportSheets(pack: Package): readonly string[] {
  const isOwn = (path: string) => readRoot(pack, path).get('displayName')?.startsWith(reportMark) ?? false;
  return readWorkbook(pack)
    .sheets.filter(({ path }) => targetsOf(pack, path, 'table').some(isOwn))
    .map(({ name }) => name);
}

/**
 * Takes away the pivots that stand where a report's pivot does, beside its table, with their caches unless other pivots
 * use them. Gives the areas they covered.
 */
export function removeOwnPivots(
  pack: Package,
  path: string,
  table: Area,
): { readonly pack: Package; readonly areas: readonly Area[] } {
  const corner = { row: table.from.row, column: table.to.column + 2 };
  const own = targetsOf(pack, path, 'pivotTable').flatMap((target) => {
    const area = parseArea(readLocation(pack, target));
    return area && isSameAddress(area.from, corner) ? [{ target, area }] : [];
  });
  const pivots = own.map(({ target }) => target);
  const others = readWorkbook(pack)
    .sheets.flatMap((sheet) => targetsOf(pack, sheet.path, 'pivotTable'))
    .filter((target) => !pivots.includes(target));
  const cachesOf = (targets: readonly string[]): readonly string[] =>
    targets.flatMap((target) => targetsOf(pack, target, 'pivotCacheDefinition'));
  const stillUsed = cachesOf(others);
  const caches = cachesOf(pivots).filter((cache) => !stillUsed.includes(cache));
  const records = caches.flatMap((cache) => targetsOf(pack, cache, 'pivotCacheRecords'));
  const parts = [...pivots, ...caches, ...records];
  const unlisted = unlistCaches(removeLinks(pack, path, pivots), caches);
  return { pack: removeParts(unlisted, parts), areas: own.map(({ area }) => area) };
}

function targetsOf(pack: Package, path: string, kind: string): readonly string[] {
  return readRelationships(pack, path)
    .filter((link) => link.kind === kind)
    .map(({ target }) => target);
}

/** The attributes of a part's outermost element. */
function readRoot(pack: Package, path: string): ReadonlyMap<string, string> {
  for (const tag of scanTags(findText(pack, path) ?? '')) return readAttributes(tag);
  return new Map();
}

function readLocation(pack: Package, pivot: string): string {
  for (const tag of scanTags(findText(pack, pivot) ?? '')) {
    if (tag.local === 'location') return readAttributes(tag).get('ref') ?? '';
  }
  return '';
}

function unlistCaches(pack: Package, caches: readonly string[]): Package {
  const { path } = readWorkbook(pack);
  const links = readRelationships(pack, path).filter(({ target }) => caches.includes(target));
  const xml = readText(pack, path);
  const prefix = rootPrefix(xml);
  const fewer = removeElements(xml, `${prefix}pivotCache`, (attributes) =>
    [...attributes].some(([name, value]) => name.endsWith(':id') && links.some(({ id }) => id === value)),
  );
  const withoutEmpty = fewer.replace(`<${prefix}pivotCaches></${prefix}pivotCaches>`, '');
  return withText(removeLinks(pack, path, caches), path, withoutEmpty);
}
