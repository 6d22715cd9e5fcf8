import type { Edit } from '../../core/sheet/edit';
import { formatArea, parseArea, type Area } from '../../core/sheet/area';
import { growTable } from '../table-growth';
import { readAttributes, scanTags, type Tag } from '../xml';
import { findText, withText, type Package } from './package/package';
import { readRelationships } from './package/relationships';

interface TablePart {
  readonly path: string;
  readonly xml: string;
  readonly area: Area;
  readonly root: Tag;
}

/** The package with the sheet's tables grown over rows filled right below them; one with a row of totals stays. */
export function growTables(pack: Package, sheetPath: string, edits: readonly Edit[]): Package {
  const tables = readRelationships(pack, sheetPath)
    .filter(({ kind }) => kind === 'table')
    .flatMap(({ target }) => readTable(target, findText(pack, target) ?? ''));
  return tables.reduce((grown, { path, xml, area, root }) => {
    const others = tables.filter((table) => table.path !== path).map((table) => table.area);
    const totals = Number(readAttributes(root).get('totalsRowCount') ?? 0);
    const wider = totals > 0 ? null : growTable(area, others, edits);
    return wider ? withText(grown, path, writeArea(xml, formatArea(area), formatArea(wider))) : grown;
  }, pack);
}

function readTable(path: string, xml: string): readonly TablePart[] {
  for (const root of scanTags(xml)) {
    const area = parseArea(readAttributes(root).get('ref') ?? '');
    return area ? [{ path, xml, area, root }] : [];
  }
  return [];
}

/** The table's area and that of its filter; a filter or sorting over anything else stays. */
function writeArea(xml: string, before: string, after: string): string {
  let [written, done] = ['', 0];
  for (const tag of scanTags(xml)) {
    const isConcerned = tag.local === 'table' || tag.local === 'autoFilter';
    if (!isConcerned || tag.kind === 'close' || readAttributes(tag).get('ref') !== before) continue;
    const text = xml
      .slice(tag.start, tag.end)
      .replace(/(\sref\s*=\s*["'])[^"']*/, (_, opening: string) => opening + after);
    written += xml.slice(done, tag.start) + text;
    done = tag.end;
  }
  return written + xml.slice(done);
}
