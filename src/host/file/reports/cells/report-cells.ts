import { formatAddress, type CellAddress } from '../../../../core/sheet/address';
import { isWithin, placesOf, type Area } from '../../../../core/sheet/area';
import type { HeldContent } from '../../../reports/earlier-sheet';
import { formatTarget, type PlacedValue } from '../../../reports/placed-value';
import type { ReportLayout } from '../../../reports/report-layout';
import type { CellValue, CellWriting } from '../../patch-cells';
import type { CellSpan, SheetScan } from '../../scan-sheet';
import { isSameTarget } from '../links';
import { contentOf, withFormula } from './content';
import { readFormulas, readSharing } from './formulas';

/** What is to be known of a sheet that is to hold a report. */
export interface SheetNow {
  readonly scan: SheetScan;
  /** What its cells hold, by address. */
  readonly held: ReadonlyMap<string, HeldContent>;
  /** Where its cells lead, by address. */
  readonly links: ReadonlyMap<string, string>;
  /** The earlier table; null on a new sheet. */
  readonly table: Area | null;
  /** The cells of an earlier pivot that goes. */
  readonly gone: Area | null;
  /** The pivot stands and shows what it is to show. */
  readonly keepsPivot: boolean;
}

/** What the cells of a report's sheet are to hold that hold something else now, by address. */
export function findValues(layout: ReportLayout, now: SheetNow): ReadonlyMap<string, CellWriting> {
  const { scan, held, gone, keepsPivot } = now;
  const spans = new Map(scan.rows.flatMap(({ cells }) => cells.map((cell) => [formatAddress(cell), cell])));
  const writings = new Map<string, CellWriting>();
  const put = (at: CellAddress, value: CellValue): void => void writings.set(formatAddress(at), { at, value });
  for (const area of gone ? [...layout.clear, gone] : layout.clear) {
    for (const at of placesOf(area)) if (held.has(formatAddress(at))) put(at, '');
  }
  for (const value of layout.values) {
    if (keepsPivot && layout.pivot && isWithin(layout.pivot.area, value)) continue;
    const key = formatAddress(value);
    if (isThere(value, held.get(key), now.links.get(key))) writings.delete(key);
    else put(placeOf(value), writtenValue(value, layout));
  }
  for (const { row, column, content, from } of layout.carried) {
    const at = { row, column };
    const kept = contentOf(scan, spans.get(formatAddress(from))!);
    const isFormula = typeof content === 'object' && 'formula' in content;
    put(at, isFormula ? withFormula(kept, content.formula.slice(1), at) : kept);
  }
  return unshare(scan, writings);
}

/** What a cell holds, to be written again; a cell that is not there holds nothing. */
export function keptValue(scan: SheetScan, cell: CellSpan | undefined): CellValue {
  return cell ? contentOf(scan, cell) : '';
}

function placeOf({ row, column }: CellAddress): CellAddress {
  return { row, column };
}

function isThere({ value, formula, target }: PlacedValue, content: HeldContent | undefined, link: string | undefined) {
  if (target && !isSameTarget(link, formatTarget(target))) return false;
  if (formula === null) return content === value;
  return typeof content === 'object' && 'formula' in content && content.formula === formula && content.value === value;
}

/** The title and links are dressed by runs of their own. */
function writtenValue({ row, value, formula, target }: PlacedValue, { note }: ReportLayout): CellValue {
  if (formula !== null && typeof value === 'number') return { formula: formula.slice(1), value };
  if (typeof value === 'number') return value;
  if (row < note.from.row) return { text: value, look: 'title' };
  return target ? { text: value, look: 'link' } : value;
}

/** Cells that shared a formula with one that is written get it for themselves: it may have stood in that one. */
function unshare(scan: SheetScan, writings: Map<string, CellWriting>): ReadonlyMap<string, CellWriting> {
  const torn = readSharing(scan).filter((cells) => cells.some((cell) => writings.has(formatAddress(cell))));
  if (torn.length === 0) return writings;
  const formulas = readFormulas(scan);
  for (const cell of torn.flat()) {
    const key = formatAddress(cell);
    const at = placeOf(cell);
    if (!writings.has(key))
      writings.set(key, { at, value: withFormula(contentOf(scan, cell), formulas.get(key)!, at) });
  }
  return writings;
}
