import { parseAddress, type CellAddress } from '../../core/sheet/address';
import { BrokenXml, decodeText, isTrue, prefixOf, readAttributes, scanTags, type Tag } from '../xml';

/** A stretch of a sheet's XML: first character, and the first after it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface CellSpan extends Span, CellAddress {
  /** Index of its style as written; undefined stands for 0. */
  readonly style: string | undefined;
  /** ECMA-376 18.18.11 ST_CellType; `n` where none is written. */
  readonly type: string;
  /** What `v` holds, or of an inline string its text; undefined where there is none. */
  readonly value: string | undefined;
  readonly hasFormula: boolean;
}

export interface RowSpan extends Span {
  /** Zero-based. */
  readonly row: number;
  readonly tag: Tag;
  /** The style of the row's cells that are not written, where the row has one. */
  readonly style: string | undefined;
  readonly cells: readonly CellSpan[];
}

/** Where things stand in a worksheet's XML. */
export interface SheetScan {
  readonly xml: string;
  /** Before each element's name, e.g. `x:`; mostly empty. */
  readonly prefix: string;
  readonly sheetData: Span & { readonly tag: Tag };
  readonly rows: readonly RowSpan[];
  readonly dimension: Tag | null;
  /** Styles of whole columns (zero-based, both within). */
  readonly columns: readonly { readonly from: number; readonly to: number; readonly style: string | undefined }[];
  readonly isProtected: boolean;
  /** Areas of array formulas and data tables, whose cells belong to their formula. */
  readonly formulaAreas: readonly string[];
}

/** Null where the XML holds no cells' section at all, as with a dialogue sheet. */
export function scanSheet(xml: string): SheetScan | null {
  const rows: RowSpan[] = [];
  const columns: { from: number; to: number; style: string | undefined }[] = [];
  const formulaAreas: string[] = [];
  let sheetData: (Span & { tag: Tag }) | null = null;
  let dimension: Tag | null = null;
  let isProtected = false;
  const tags = scanTags(xml);
  for (const tag of tags) {
    if (tag.kind === 'close') continue;
    if (tag.local === 'dimension') dimension ??= tag;
    if (tag.local === 'sheetProtection') isProtected ||= isTrue(readAttributes(tag).get('sheet'));
    if (tag.local === 'col' && !sheetData) {
      const attributes = readAttributes(tag);
      const [from, to] = [Number(attributes.get('min')) - 1, Number(attributes.get('max')) - 1];
      columns.push({ from, to, style: attributes.get('style') });
    }
    if (tag.local === 'sheetData' && !sheetData) {
      const end = tag.kind === 'empty' ? tag.end : scanRows(xml, tags, rows, formulaAreas);
      sheetData = { start: tag.start, end, tag };
    }
  }
  if (!sheetData) return null;
  return { xml, prefix: prefixOf(sheetData.tag), sheetData, rows, dimension, columns, isProtected, formulaAreas };
}

/** Reads to the end of the cells' section and says where that is. */
function scanRows(xml: string, tags: Iterator<Tag, void>, rows: RowSpan[], formulaAreas: string[]): number {
  let row = -1;
  for (let tag = next(tags); ; tag = next(tags)) {
    if (tag.kind === 'close' && tag.local === 'sheetData') return tag.end;
    if (tag.kind === 'close' || tag.local !== 'row') continue;
    const attributes = readAttributes(tag);
    row = attributes.has('r') ? Number(attributes.get('r')) - 1 : row + 1;
    const style = isTrue(attributes.get('customFormat')) ? attributes.get('s') : undefined;
    const cells: CellSpan[] = [];
    const end = tag.kind === 'empty' ? tag.end : scanCells(xml, tags, row, cells, formulaAreas);
    rows.push({ row, tag, style, cells, start: tag.start, end });
  }
}

function scanCells(xml: string, tags: Iterator<Tag, void>, row: number, cells: CellSpan[], areas: string[]): number {
  let column = -1;
  for (let tag = next(tags); ; tag = next(tags)) {
    if (tag.kind === 'close' && tag.local === 'row') return tag.end;
    if (tag.kind === 'close' || tag.local !== 'c') continue;
    const attributes = readAttributes(tag);
    const at = parseAddress(attributes.get('r') ?? '') ?? { row, column: column + 1 };
    column = at.column;
    const content = tag.kind === 'empty' ? emptyContent(tag) : scanContent(xml, tags, areas);
    cells.push({
      row,
      column,
      style: attributes.get('s'),
      type: attributes.get('t') ?? 'n',
      start: tag.start,
      ...content,
    });
  }
}

type Content = Pick<CellSpan, 'value' | 'hasFormula' | 'end'>;

function emptyContent(tag: Tag): Content {
  return { value: undefined, hasFormula: false, end: tag.end };
}

function scanContent(xml: string, tags: Iterator<Tag, void>, areas: string[]): Content {
  let value: string | undefined;
  let hasFormula = false;
  let phonetic = 0;
  for (let tag = next(tags); ; tag = next(tags)) {
    if (tag.kind === 'close' && tag.local === 'c') return { value, hasFormula, end: tag.end };
    if (tag.local === 'rPh' && tag.kind !== 'empty') phonetic += tag.kind === 'open' ? 1 : -1;
    if (tag.kind === 'close') continue;
    if (tag.local === 'f') {
      hasFormula = true;
      const attributes = readAttributes(tag);
      const area = attributes.get('ref');
      if (area && attributes.get('t') !== 'shared') areas.push(area);
    }
    if ((tag.local === 'v' || tag.local === 't') && tag.kind === 'open' && phonetic === 0) {
      const close = next(tags);
      value = (value ?? '') + decodeText(xml.slice(tag.end, close.start));
    }
  }
}

/** Reaching the end of the text here means that a section was not closed. */
function next(tags: Iterator<Tag, void>): Tag {
  const step = tags.next();
  if (step.done) throw new BrokenXml('a section has no end');
  return step.value;
}
