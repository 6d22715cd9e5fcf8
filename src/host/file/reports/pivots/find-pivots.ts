import { isSameAddress, type CellAddress } from '../../../../core/sheet/address';
import { parseArea, type Area } from '../../../../core/sheet/area';
import { columnIndex, type PivotLayout } from '../../../reports/pivot-layout';
import { readAttributes, scanTags } from '../../../xml';
import { decodeCellText } from '../../cell-text';
import { findText, type Package } from '../../package/package';
import { readRelationships } from '../../package/relationships';

/** A PivotTable of the workbook, whoever wrote its part. */
export interface KeptPivot {
  readonly path: string;
  readonly name: string;
  readonly area: Area;
  /** The part of its cache; null where it has none. */
  readonly cache: string | null;
  /** Fields by their place in the cache: those that group rows and columns, and those summed with their captions. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly sums: readonly { readonly field: number; readonly caption: string }[];
}

/** The PivotTables on a sheet. */
export function findPivots(pack: Package, sheetPath: string): readonly KeptPivot[] {
  return targetsOf(pack, sheetPath, 'pivotTable').flatMap((path) => readPivot(pack, path) ?? []);
}

/** The report's own among those of its sheet: of its name, or else at its corner. */
export function findOwnPivot(
  pivots: readonly KeptPivot[],
  name: string | undefined,
  corner: CellAddress,
): KeptPivot | undefined {
  const named = pivots.find((pivot) => pivot.name.toLowerCase() === name?.toLowerCase());
  return named ?? pivots.find(({ area }) => isSameAddress(area.from, corner));
}

/** Whether it groups and sums what the layout does, at the same corner; the planner may have filtered or dressed it. */
export function isSamePivot(kept: KeptPivot, { pivot, source, area }: PivotLayout): boolean {
  const fieldsOf = (titles: readonly string[]): string => titles.map((title) => columnIndex(source, title)).join();
  const sums = pivot.values.map(({ column, caption }) => `${columnIndex(source, column)} ${caption}`);
  return (
    isSameAddress(kept.area.from, area.from) &&
    kept.rows.join() === fieldsOf([pivot.row]) &&
    kept.columns.join() === fieldsOf(pivot.column === undefined ? [] : [pivot.column]) &&
    kept.sums.map(({ field, caption }) => `${field} ${caption}`).join('\n') === sums.join('\n')
  );
}

export function targetsOf(pack: Package, path: string, kind: string): readonly string[] {
  return readRelationships(pack, path)
    .filter((link) => link.kind === kind)
    .map(({ target }) => target);
}

function readPivot(pack: Package, path: string): KeptPivot | null {
  let name = '';
  let area: Area | null = null;
  const [rows, columns]: [number[], number[]] = [[], []];
  const sums: { field: number; caption: string }[] = [];
  let axis: number[] = rows;
  for (const tag of scanTags(findText(pack, path) ?? '')) {
    if (tag.kind === 'close') continue;
    const attributes = readAttributes(tag);
    if (tag.local === 'pivotTableDefinition') name = attributes.get('name') ?? '';
    if (tag.local === 'location') area = parseArea(attributes.get('ref') ?? '');
    if (tag.local === 'rowFields') axis = rows;
    if (tag.local === 'colFields') axis = columns;
    // Below 0 stand the sums themselves.
    if (tag.local === 'field' && Number(attributes.get('x')) >= 0) axis.push(Number(attributes.get('x')));
    if (tag.local === 'dataField') {
      sums.push({ field: Number(attributes.get('fld')), caption: decodeCellText(attributes.get('name') ?? '') });
    }
  }
  return (
    area && { path, name, area, cache: targetsOf(pack, path, 'pivotCacheDefinition')[0] ?? null, rows, columns, sums }
  );
}
