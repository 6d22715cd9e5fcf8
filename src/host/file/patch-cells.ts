import { formatAddress, type CellAddress } from '../../core/sheet/address';
import { formatArea, parseArea } from '../../core/sheet/area';
import { encodeCellText } from './cell-text';
import { styleAt } from './read-sheet';
import { withPrefix, type Run } from './rich/runs';
import type { CellSpan, RowSpan, SheetScan, Span } from './scan-sheet';
import { encodeAttribute, encodeText, readAttributes, type Tag } from '../xml';

/**
 * What a cell is to hold: a text (nothing where it is empty), a number, a text in letters of its own, all or part of it,
 * a number with the formula (without "=") that gives it, or what another cell holds.
 */
export type CellValue =
  | string
  | number
  | { readonly text: string; readonly look: TextLook }
  | { readonly runs: readonly Run[] }
  | { readonly formula: string; readonly value: number }
  | CellContent;

/** The inside of a cell's element as written, and its attributes but for its place and style. */
export interface CellContent {
  readonly attributes: string;
  readonly inner: string;
}

/** Large and bold, or blue and underlined. */
type TextLook = 'title' | 'link';

export interface CellWriting {
  readonly at: CellAddress;
  readonly value: CellValue;
  /** The number of the cell's style; without it the style stays. */
  readonly style?: number;
}

/** What is to stand in place of a span; an empty span inserts. */
interface Splice extends Span {
  readonly text: string;
}

/**
 * The sheet's XML with the values in their cells, and every other character as it was; of two for a cell the later counts. Only where a new cell
 * lies outside the area that the sheet or the row declares, that declaration is widened.
 */
export function patchCells(scan: SheetScan, writings: readonly CellWriting[]): string {
  const byRow = new Map<number, Map<number, CellWriting>>();
  for (const writing of writings) {
    const { row, column } = writing.at;
    byRow.set(row, (byRow.get(row) ?? new Map<number, CellWriting>()).set(column, writing));
  }
  const rows = new Map(scan.rows.map((row) => [row.row, row]));
  const splices: Splice[] = [];
  const added: { readonly row: number; readonly xml: string }[] = [];
  for (const [row, own] of [...byRow].sort(([a], [b]) => a - b)) {
    const found = rows.get(row);
    if (found) splices.push(...patchRow(scan, found, own));
    else added.push(...newRow(scan, row, own));
  }
  splices.push(...placeRows(scan, added), ...widenDimension(scan, writings));
  return applySplices(scan.xml, splices);
}

function patchRow(scan: SheetScan, row: RowSpan, writings: ReadonlyMap<number, CellWriting>): readonly Splice[] {
  const cells = new Map(row.cells.map((cell) => [cell.column, cell]));
  const splices: Splice[] = [];
  const added: { readonly column: number; readonly xml: string }[] = [];
  for (const [column, writing] of [...writings].sort(([a], [b]) => a - b)) {
    const cell = cells.get(column);
    const xml = writeCell(scan, row, writing);
    if (cell) splices.push({ start: cell.start, end: cell.end, text: xml });
    else if (isSeen(writing)) added.push({ column, xml });
  }
  if (added.length === 0) return splices;
  const tag = {
    start: row.tag.start,
    end: row.tag.end,
    text: openTag(
      row.tag,
      added.map(({ column }) => column),
    ),
  };
  if (row.tag.kind === 'empty') {
    return [{ ...tag, text: `${tag.text}${added.map(({ xml }) => xml).join('')}</${row.tag.name}>` }];
  }
  return [tag, ...splices, ...added.map(({ column, xml }) => insertAt(placeOfCell(row, column), xml))];
}

function newRow(
  scan: SheetScan,
  row: number,
  writings: ReadonlyMap<number, CellWriting>,
): readonly { readonly row: number; readonly xml: string }[] {
  const cells = [...writings]
    .filter(([, writing]) => isSeen(writing))
    .sort(([a], [b]) => a - b)
    .map(([, writing]) => writeCell(scan, undefined, writing));
  const name = `${scan.prefix}row`;
  return cells.length === 0 ? [] : [{ row, xml: `<${name} r="${row + 1}">${cells.join('')}</${name}>` }];
}

/** Whether a cell that is not there has to be made. */
function isSeen({ value, style = 0 }: CellWriting): boolean {
  return value !== '' || style !== 0;
}

function placeRows(
  scan: SheetScan,
  added: readonly { readonly row: number; readonly xml: string }[],
): readonly Splice[] {
  if (added.length === 0) return [];
  const { tag, end } = scan.sheetData;
  if (tag.kind === 'empty') {
    const inner = added.map(({ xml }) => xml).join('');
    return [{ start: tag.start, end, text: `${openTag(tag, [])}${inner}</${tag.name}>` }];
  }
  const closeStart = scan.xml.lastIndexOf('<', end - 1);
  return added.map(({ row, xml }) => insertAt(scan.rows.find((other) => other.row > row)?.start ?? closeStart, xml));
}

function placeOfCell(row: RowSpan, column: number): number {
  const following = row.cells.find((cell: CellSpan) => cell.column > column);
  return following ? following.start : row.cells.reduce((end, cell) => Math.max(end, cell.end), row.tag.end);
}

function insertAt(at: number, text: string): Splice {
  return { start: at, end: at, text };
}

/** A text stands as text whatever it looks like. Without a value, an empty cell keeps its style. */
function writeCell(scan: SheetScan, row: RowSpan | undefined, { at, value, style: own }: CellWriting): string {
  const { prefix } = scan;
  const style = own === undefined ? styleAt(scan, row, at) : String(own);
  const name = `${prefix}c`;
  const attributes = `r="${formatAddress(at)}"${style === undefined ? '' : ` s="${encodeAttribute(style)}"`}`;
  if (value === '') return `<${name} ${attributes}/>`;
  if (typeof value === 'number') return `<${name} ${attributes}><${prefix}v>${value}</${prefix}v></${name}>`;
  if (typeof value === 'object' && 'formula' in value) {
    const formula = `<${prefix}f>${encodeText(value.formula)}</${prefix}f>`;
    return `<${name} ${attributes}>${formula}<${prefix}v>${value.value}</${prefix}v></${name}>`;
  }
  if (typeof value === 'object' && 'inner' in value) {
    if (value.inner === '') return `<${name} ${attributes}/>`;
    return `<${name} ${attributes}${value.attributes}>${value.inner}</${name}>`;
  }
  return `<${name} ${attributes} t="inlineStr"><${prefix}is>${writeInline(prefix, value)}</${prefix}is></${name}>`;
}

type InlineText = Exclude<CellValue, number | CellContent | { readonly formula: string }>;

function writeInline(prefix: string, value: InlineText): string {
  if (typeof value === 'string') return writeText(prefix, value);
  if ('look' in value) return writeRun(prefix, value.text, lookOf(value.look));
  return value.runs.map(({ text, look }) => writeRun(prefix, text, look)).join('');
}

function writeText(prefix: string, text: string): string {
  return `<${prefix}t xml:space="preserve">${encodeText(encodeCellText(text))}</${prefix}t>`;
}

/** In the order of ECMA-376 18.4.7. */
const looks: Readonly<Record<TextLook, readonly string[]>> = {
  title: ['b', 'sz val="14"', 'rFont val="Calibri"', 'family val="2"'],
  link: ['u', 'sz val="11"', 'color rgb="FF0563C1"', 'rFont val="Calibri"', 'family val="2"'],
};

function lookOf(look: TextLook): string {
  return `<rPr>${looks[look].map((each) => `<${each}/>`).join('')}</rPr>`;
}

/** Letters by a run of their own, since a style would have to be added to the workbook's. */
function writeRun(prefix: string, text: string, look: string): string {
  return `<${prefix}r>${withPrefix(look, prefix)}${writeText(prefix, text)}</${prefix}r>`;
}

/** The tag, open, with `spans` (one-based columns, "1:3") widened to hold the columns. */
function openTag(tag: Tag, columns: readonly number[]): string {
  const spans = /^(\d+):(\d+)$/.exec(readAttributes(tag).get('spans') ?? '');
  const attributes = spans
    ? tag.attributes.replace(/(\sspans\s*=\s*["'])[^"']*/, (_, before: string) => {
        const first = Math.min(Number(spans[1]), ...columns.map((column) => column + 1));
        const last = Math.max(Number(spans[2]), ...columns.map((column) => column + 1));
        return `${before}${first}:${last}`;
      })
    : tag.attributes;
  return `<${tag.name}${attributes}>`;
}

function widenDimension({ dimension }: SheetScan, writings: readonly CellWriting[]): readonly Splice[] {
  const ref = dimension && readAttributes(dimension).get('ref');
  const area = ref ? parseArea(ref) : null;
  if (!dimension || !area) return [];
  const filled = writings.filter(({ value }) => value !== '').map(({ at }) => at);
  const wider = filled.reduce(
    ({ from, to }, { row, column }) => ({
      from: { row: Math.min(from.row, row), column: Math.min(from.column, column) },
      to: { row: Math.max(to.row, row), column: Math.max(to.column, column) },
    }),
    area,
  );
  if (formatArea(wider) === formatArea(area)) return [];
  const closing = dimension.kind === 'empty' ? '/>' : '>';
  const text = `<${dimension.name} ref="${formatArea(wider)}"${closing}`;
  return [{ start: dimension.start, end: dimension.end, text }];
}

/** What is inserted at a place stands before what replaces the text there. */
function applySplices(xml: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let done = 0;
  const ordered = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  for (const { start, end, text } of ordered) {
    pieces.push(xml.slice(done, start), text);
    done = end;
  }
  return [...pieces, xml.slice(done)].join('');
}
