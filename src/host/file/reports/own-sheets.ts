import { reportMark } from '../../../core/summary/report';
import { parseArea, type Area } from '../../../core/sheet/area';
import type { EarlierSheet } from '../../reports/earlier-sheet';
import { HostError } from '../../host';
import { readAttributes, scanTags } from '../../xml';
import { findText, readText, type Package } from '../package/package';
import { scanSheet, type SheetScan } from '../scan-sheet';
import { readWorkbook } from '../workbook';
import { readWidths } from './columns';
import { readHeldCells } from './cells/read-held';
import { findOwnPivot, findPivots, targetsOf, type KeptPivot } from './pivots/find-pivots';
import { hasTotals } from './table-part';

/* Sheets that an earlier publishing wrote. What the planner added to one of them stays. */

/** A sheet that holds a report's table. */
export interface OwnSheet {
  readonly name: string;
  readonly path: string;
  readonly scan: SheetScan;
  readonly tablePath: string;
  readonly pivot: KeptPivot | undefined;
  readonly earlier: EarlierSheet;
}

/**
 * The sheet that holds the report's table. `strings` are the workbook's shared texts, `pivot` the name of the report's
 * PivotTable. Throws HostError `protected` where somebody protected it since.
 */
export function findOwnSheet(
  pack: Package,
  table: string,
  pivot: string | undefined,
  strings: readonly string[],
): OwnSheet | undefined {
  for (const { name, path } of readWorkbook(pack).sheets) {
    for (const tablePath of targetsOf(pack, path, 'table')) {
      const attributes = readRoot(pack, tablePath);
      const area = parseArea(attributes.get('ref') ?? '');
      if (!area || (attributes.get('displayName') ?? '').toLowerCase() !== table.toLowerCase()) continue;
      const scan = scanSheet(readText(pack, path));
      if (!scan) throw new HostError('unreadable', pack.name);
      if (scan.isProtected) throw new HostError('protected', name);
      const standing = withoutTotals(area, hasTotals(readText(pack, tablePath)));
      const corner = { row: standing.from.row, column: standing.to.column + 2 };
      const own = findOwnPivot(findPivots(pack, path), pivot, corner);
      const earlier = {
        table: standing,
        pivot: own?.area ?? null,
        cells: readHeldCells(scan, strings),
        widths: readWidths(scan.xml),
      };
      return { name, path, scan, tablePath, pivot: own, earlier };
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

function withoutTotals({ from, to }: Area, has: boolean): Area {
  return { from, to: { row: has ? to.row - 1 : to.row, column: to.column } };
}

/** The attributes of a part's outermost element. */
function readRoot(pack: Package, path: string): ReadonlyMap<string, string> {
  for (const tag of scanTags(findText(pack, path) ?? '')) return readAttributes(tag);
  return new Map();
}
