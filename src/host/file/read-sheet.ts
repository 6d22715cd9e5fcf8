import { compareAddresses, formatAddress, type CellAddress } from '../../core/sheet/address';
import type { Cell, CellKind, Grid } from '../../core/sheet/grid';
import { isWithin, parseArea } from '../../core/sheet/area';
import { decodeCellText } from './cell-text';
import type { CellSpan, RowSpan, SheetScan } from './scan-sheet';
import { decodeText, scanTags } from '../xml';
import { interpretCells, type RawCell, type ShownCell } from './xlsx';

/** What the cells of a workbook mean beside their own XML. */
export interface Meaning {
  readonly strings: readonly string[];
  /** The text of the styles part, null where there is none. */
  readonly styles: string | null;
  readonly countsFrom1904: boolean;
}

export interface SheetReading {
  readonly grid: Grid;
  /** Whether a cell may not be written because the sheet is protected; for empty cells too. */
  readonly isLocked: (at: CellAddress) => boolean;
}

export async function readSheet(sheet: string, scan: SheetScan, meaning: Meaning): Promise<SheetReading> {
  const spans = [...new Map(scan.rows.flatMap((row) => row.cells.map((cell) => [formatAddress(cell), cell]))).values()];
  const shown = await interpretDistinct(rawCellsOf(spans, scan), meaning);
  const rows = new Map(scan.rows.map((row) => [row.row, row]));
  const locks = (style: string | undefined): boolean => scan.isProtected && shown(blankOf(style)).isLocked;
  const formulaAreas = scan.formulaAreas.flatMap((ref) => parseArea(ref) ?? []);
  const cells = spans.flatMap((span): Cell[] => {
    const content = readContent(span, meaning.strings, shown);
    const hasFormula = span.hasFormula || formulaAreas.some((area) => isWithin(area, span));
    if (!hasFormula && content.text === '') return [];
    const hold = hasFormula ? 'formula' : locks(span.style) ? 'protected' : null;
    return [{ row: span.row, column: span.column, ...content, hold }];
  });
  return {
    grid: { sheet, cells: cells.sort(compareAddresses) },
    isLocked: (at) => locks(styleAt(scan, rows.get(at.row), at)),
  };
}

/** The texts of the shared strings part, by their index. Pronunciation hints are left out. */
export function readSharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let text = '';
  let phonetic = 0;
  let opened = 0;
  for (const { kind, local, start, end } of scanTags(xml)) {
    if (local === 'si' && kind === 'open') text = '';
    if (local === 'rPh' && kind !== 'empty') phonetic += kind === 'open' ? 1 : -1;
    if (local === 't' && kind === 'open') opened = end;
    if (local === 't' && kind === 'close' && phonetic === 0) text += decodeText(xml.slice(opened, start));
    if (local === 'si' && kind !== 'open') strings.push(kind === 'empty' ? '' : decodeCellText(text));
  }
  return strings;
}

/** The style of a cell, also of one that is not written: it has its row's, or else its column's. */
export function styleAt(scan: SheetScan, row: RowSpan | undefined, at: CellAddress): string | undefined {
  const cell = row?.cells.find((other) => other.column === at.column);
  if (cell) return cell.style;
  return row?.style ?? scan.columns.find(({ from, to }) => from <= at.column && at.column <= to)?.style;
}

function readContent(
  { type, value, style }: CellSpan,
  strings: readonly string[],
  shown: (cell: RawCell) => ShownCell,
): { readonly text: string; readonly kind: CellKind } {
  if (value === undefined) return { text: '', kind: 'text' };
  switch (type) {
    case 's':
      return { text: strings[Number(value)] ?? '', kind: 'text' };
    case 'inlineStr':
    case 'str':
      return { text: decodeCellText(value), kind: 'text' };
    case 'b':
      return { text: value.trim() === '1' || value.trim() === 'true' ? 'TRUE' : 'FALSE', kind: 'boolean' };
    case 'e':
      return { text: value.trim(), kind: 'error' };
    default:
      return { text: shown(numberOf(type, value, style)).text, kind: 'number' };
  }
}

function rawCellsOf(spans: readonly CellSpan[], scan: SheetScan): readonly RawCell[] {
  const numbers = spans
    .filter(({ type }) => !['s', 'inlineStr', 'str', 'b', 'e'].includes(type))
    .flatMap(({ type, value, style }) => (value === undefined ? [] : [numberOf(type, value, style)]));
  if (!scan.isProtected) return numbers;
  const styles = [undefined, ...[...spans, ...scan.rows, ...scan.columns].map(({ style }) => style)];
  return [...numbers, ...styles.map(blankOf)];
}

function numberOf(type: string, value: string, style: string | undefined): RawCell {
  return { style, type: type === 'd' ? 'd' : 'n', value: value.trim() };
}

function blankOf(style: string | undefined): RawCell {
  return { style, type: 'n', value: undefined };
}

/** Interprets each different cell once. */
async function interpretDistinct(cells: readonly RawCell[], meaning: Meaning): Promise<(cell: RawCell) => ShownCell> {
  const keyOf = ({ style, type, value }: RawCell): string => `${style ?? '0'} ${type} ${value ?? ''}`;
  const distinct = new Map(cells.map((cell) => [keyOf(cell), cell]));
  const shown = await interpretCells([...distinct.values()], meaning.styles, meaning.countsFrom1904);
  const found = new Map([...distinct.keys()].map((key, index) => [key, shown[index]!]));
  return (cell) => found.get(keyOf(cell))!;
}
