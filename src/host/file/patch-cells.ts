import { formatAddress, parseAddress, type CellAddress } from '../../core/sheet/address';
import type { Edit } from '../../core/sheet/edit';
import { encodeCellText } from './cell-text';
import { styleAt } from './read-sheet';
import type { CellSpan, RowSpan, SheetScan, Span } from './scan-sheet';
import { encodeAttribute, encodeText, readAttributes, type Tag } from './package/xml';

/** What is to stand in place of a span; an empty span inserts. */
interface Splice extends Span {
  readonly text: string;
}

/**
 * The sheet's XML with the edits' texts in their cells, and every other character as it was. Only where a new cell
 * lies outside the area that the sheet or the row declares, that declaration is widened.
 */
export function patchCells(scan: SheetScan, edits: readonly Edit[]): string {
  const byRow = new Map<number, Map<number, string>>();
  for (const { at, after } of edits) {
    byRow.set(at.row, (byRow.get(at.row) ?? new Map<number, string>()).set(at.column, after));
  }
  const rows = new Map(scan.rows.map((row) => [row.row, row]));
  const splices: Splice[] = [];
  const added: { readonly row: number; readonly xml: string }[] = [];
  for (const [row, texts] of [...byRow].sort(([a], [b]) => a - b)) {
    const found = rows.get(row);
    if (found) splices.push(...patchRow(scan, found, texts));
    else added.push(...newRow(scan, row, texts));
  }
  splices.push(...placeRows(scan, added), ...widenDimension(scan, edits));
  return applySplices(scan.xml, splices);
}

function patchRow(scan: SheetScan, row: RowSpan, texts: ReadonlyMap<number, string>): readonly Splice[] {
  const cells = new Map(row.cells.map((cell) => [cell.column, cell]));
  const splices: Splice[] = [];
  const added: { readonly column: number; readonly xml: string }[] = [];
  for (const [column, text] of [...texts].sort(([a], [b]) => a - b)) {
    const at = { row: row.row, column };
    const cell = cells.get(column);
    const xml = writeCell(scan.prefix, at, styleAt(scan, row, at), text);
    if (cell) splices.push({ start: cell.start, end: cell.end, text: xml });
    else if (text !== '') added.push({ column, xml });
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
  texts: ReadonlyMap<number, string>,
): readonly { readonly row: number; readonly xml: string }[] {
  const cells = [...texts]
    .filter(([, text]) => text !== '')
    .sort(([a], [b]) => a - b)
    .map(([column, text]) => writeCell(scan.prefix, { row, column }, styleAt(scan, undefined, { row, column }), text));
  const name = `${scan.prefix}row`;
  return cells.length === 0 ? [] : [{ row, xml: `<${name} r="${row + 1}">${cells.join('')}</${name}>` }];
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

/** A cell that holds text whatever it looks like; without text, an empty cell that keeps its style. */
export function writeCell(prefix: string, at: CellAddress, style: string | undefined, text: string): string {
  const name = `${prefix}c`;
  const attributes = `r="${formatAddress(at)}"${style === undefined ? '' : ` s="${encodeAttribute(style)}"`}`;
  if (text === '') return `<${name} ${attributes}/>`;
  const written = encodeText(encodeCellText(text));
  return (
    `<${name} ${attributes} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${written}` +
    `</${prefix}t></${prefix}is></${name}>`
  );
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

function widenDimension({ dimension }: SheetScan, edits: readonly Edit[]): readonly Splice[] {
  const ref = dimension && readAttributes(dimension).get('ref');
  const [first, last = first] = ref?.split(':').map(parseAddress) ?? [];
  if (!dimension || !first || !last) return [];
  const filled = edits.filter(({ after }) => after !== '').map(({ at }) => at);
  const from = { row: least(first.row, filled, 'row'), column: least(first.column, filled, 'column') };
  const to = { row: most(last.row, filled, 'row'), column: most(last.column, filled, 'column') };
  const isSame =
    from.row === first.row && from.column === first.column && to.row === last.row && to.column === last.column;
  if (isSame) return [];
  const name = dimension.name;
  const closing = dimension.kind === 'empty' ? '/>' : '>';
  const text = `<${name} ref="${formatAddress(from)}:${formatAddress(to)}"${closing}`;
  return [{ start: dimension.start, end: dimension.end, text }];
}

function least(start: number, places: readonly CellAddress[], side: 'row' | 'column'): number {
  return places.reduce((found, at) => Math.min(found, at[side]), start);
}

function most(start: number, places: readonly CellAddress[], side: 'row' | 'column'): number {
  return places.reduce((found, at) => Math.max(found, at[side]), start);
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
