import { formatAddress, isSameAddress, type CellAddress } from '../../../../core/sheet/address';
import { isWithin, placesOf, type Area } from '../../../../core/sheet/area';
import type { CellLook } from '../../../reports/looks/column-looks';
import type { ReportLayout } from '../../../reports/report-layout';
import { styleAt } from '../../read-sheet';
import type { SheetScan } from '../../scan-sheet';
import type { Moves } from './moves';

/** The looks of the table's cells that did not stand before. */
export function neededLooks(layout: ReportLayout, moves: Moves): readonly CellLook[] {
  return [
    ...new Set(
      placesOf(layout.table)
        .filter((at) => moves.origin(at) === null)
        .map((at) => lookOf(layout, at)),
    ),
  ];
}

/** The styles of the cells that get another one, by address: looks go with their rows. `earlier` is the earlier table. */
export function findStyles(
  layout: ReportLayout,
  scan: SheetScan,
  moves: Moves,
  earlier: Area | null,
  numbers: ReadonlyMap<CellLook, number>,
): ReadonlyMap<string, { readonly at: CellAddress; readonly style: number }> {
  const rows = new Map(scan.rows.map((row) => [row.row, row]));
  const styleNow = (at: CellAddress): number => Number(styleAt(scan, rows.get(at.row), at) ?? 0);
  const found = new Map<string, { readonly at: CellAddress; readonly style: number }>();
  const put = (at: CellAddress, style: number): void => {
    if (styleNow(at) !== style) found.set(formatAddress(at), { at, style });
  };
  for (const at of placesOf(layout.table)) {
    const origin = moves.origin(at);
    if (origin === null) put(at, numbers.get(lookOf(layout, at))!);
    else if (!isSameAddress(origin, at)) put(at, styleNow(origin));
  }
  for (const at of earlier ? placesOf(earlier) : []) if (!isWithin(layout.table, at)) put(at, 0);
  for (const { row, column, from } of layout.carried) {
    if (!isWithin(layout.table, { row, column })) put({ row, column }, styleNow(from));
  }
  return found;
}

function lookOf({ table, looks }: ReportLayout, { row, column }: CellAddress): CellLook {
  const { header, body } = looks[column - table.from.column]!;
  return row === table.from.row ? header : body;
}
