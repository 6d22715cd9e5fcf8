import { formatAddress, type CellAddress } from '../../../../core/sheet/address';
import { decodeText, encodeText, readAttributes, scanTags } from '../../../xml';
import type { CellSpan, SheetScan } from '../../scan-sheet';
import { shiftFormula } from './shift-formula';

/** A formula as a cell holds it (ECMA-376 18.3.1.40). */
interface WrittenFormula {
  /** Without the "=" before it; empty where the cell shares that of another. */
  readonly text: string;
  /** `normal`, `array`, `shared` or `dataTable`. */
  readonly type: string;
  /** By which the cells that share a formula know each other. */
  readonly group: string | undefined;
}

/** The formulas of a sheet, each as it reads in its own cell, by address and without the "=" before it. */
export function readFormulas(scan: SheetScan): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const masters = new Map<string, { readonly at: CellAddress; readonly text: string }>();
  for (const cell of scan.rows.flatMap(({ cells }) => cells)) {
    const formula = cell.hasFormula ? readFormula(scan, cell) : null;
    if (!formula) continue;
    const { text, group } = formula;
    if (group !== undefined && text !== '') masters.set(group, { at: cell, text });
    const master = group !== undefined && text === '' ? masters.get(group) : undefined;
    const own = master ? shiftFormula(master.text, cell.row - master.at.row, cell.column - master.at.column) : text;
    if (own !== '') found.set(formatAddress(cell), own);
  }
  return found;
}

/** The cells that share a formula, in groups, by address. */
export function readSharing(scan: SheetScan): readonly (readonly CellSpan[])[] {
  const groups = new Map<string, CellSpan[]>();
  for (const cell of scan.rows.flatMap(({ cells }) => cells)) {
    const group = cell.hasFormula ? readFormula(scan, cell)?.group : undefined;
    if (group !== undefined) groups.set(group, [...(groups.get(group) ?? []), cell]);
  }
  return [...groups.values()];
}

/** The formula's element for a cell, `text` without the "=" before it. */
export function writeFormula(prefix: string, text: string): string {
  return `<${prefix}f>${encodeText(text)}</${prefix}f>`;
}

function readFormula({ xml }: SheetScan, { start, end }: CellSpan): WrittenFormula | null {
  const cell = xml.slice(start, end);
  for (const tag of scanTags(cell)) {
    if (tag.local !== 'f' || tag.kind === 'close') continue;
    const attributes = readAttributes(tag);
    const type = attributes.get('t') ?? 'normal';
    const text = tag.kind === 'empty' ? '' : decodeText(cell.slice(tag.end, cell.indexOf('</', tag.end)));
    return { text, type, group: type === 'shared' ? attributes.get('si') : undefined };
  }
  return null;
}
