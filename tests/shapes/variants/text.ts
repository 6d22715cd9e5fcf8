import { strToU8 } from 'fflate';

import { breakPages, tableRows, type Cut, type TableRow } from '../plan/paragraphs';
import type { DocumentVariant } from './variant';
import { bullets, noBullet, plainStyle, typeParagraphs, type Bullet, type WritingStyle } from './writing-style';

/* Plans as plain text: saved by a word processor, or taken out of a PDF. */

type Writer = (cells: readonly (readonly string[])[], isHeader: boolean) => string;

/** A tab before each cell, its paragraphs below it: what Word saves as text. */
const tabBeforeCells: Writer = (cells) => cells.map((texts) => `\t${texts.join('\n')}\n`).join('') + '\n';

/** One line for a row, a tab between its cells, and what a converter left of the page. */
const rowPerLine: Writer = (cells, isHeader) => {
  const [action = [], listings = [], kpis = []] = cells;
  if (isHeader) return `${cells.map((texts) => texts.join(' ')).join('\t')}\n`;
  const list = listings.length === 0 ? '' : `<ul style="list-style-type: none;"> ${listings.join(' ')} `;
  const title = action.map((text) => (/^\(RSP/.test(text) ? `<i>${text}</i>` : text)).join(' ');
  return `${title}\t${list}\t${kpis.length > 1 ? kpis.map((text) => `<p>${text}</p>`).join(' ') : kpis.join('')}\n`;
};

const rowPerLineClean: Writer = (cells) => `${cells.map((texts) => texts.join(' ')).join('\t')}\n`;

const lines: Writer = (cells) =>
  cells
    .flat()
    .map((text) => `${text}\n`)
    .join('');

const linesApart: Writer = (cells) => cells.map((texts) => `${texts.join('\n')}\n\n`).join('');

interface Way {
  readonly bullet?: Bullet;
  readonly pages?: { readonly every: number; readonly cut: Cut | null };
  readonly lineEnd?: string;
  /** The characters as a Windows code page has them, where it has them all. */
  readonly encode?: (text: string) => Uint8Array;
}

function text(name: string, writer: Writer, way: Way = {}): DocumentVariant {
  return {
    name,
    draw: (outline) => {
      const rows = tableRows(outline);
      const paged = way.pages ? breakPages(rows, way.pages.every, way.pages.cut) : rows;
      const style = { ...plainStyle, bullet: way.bullet ?? bullets.dot };
      const written = paged
        .map((row) => write(row, writer, style))
        .join('')
        .replaceAll('\n', way.lineEnd ?? '\n');
      return { name: 'plan.txt', bytes: (way.encode ?? strToU8)(written) };
    },
  };
}

function write(row: TableRow, writer: Writer, style: WritingStyle): string {
  if (row.kind === 'title') return `\n${row.text}\n\n`;
  if (row.kind === 'section') return `\n${style.heading(row.section, row.text)}\n`;
  return writer(
    row.cells.map((cell) => typeParagraphs(cell, row.section, style)),
    row.kind === 'header',
  );
}

function encodeUtf16(text: string): Uint8Array {
  const units = Uint16Array.from([
    0xfeff,
    ...Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)),
  ]);
  return new Uint8Array(units.buffer);
}

export const textVariants: readonly DocumentVariant[] = [
  text('a tab before each cell', tabBeforeCells),
  text('a tab before each cell, CRLF', tabBeforeCells, { lineEnd: '\r\n' }),
  text('a tab before each cell, UTF-16', tabBeforeCells, { encode: encodeUtf16 }),
  text('a tab before each cell, no bullets', tabBeforeCells, { bullet: noBullet }),
  text('a row on a line, with remnants', rowPerLine, { bullet: bullets.arrow }),
  text('a row on a line, with remnants, rows continued', rowPerLine, { bullet: bullets.arrow, pages: { every: 2, cut: 'between listings' } }), // prettier-ignore
  text('a row on a line, with remnants, cut in a listing', rowPerLine, { bullet: bullets.arrow, pages: { every: 2, cut: 'in a listing' } }), // prettier-ignore
  text('a row on a line, with remnants, cut in a see-also', rowPerLine, { bullet: bullets.arrow, pages: { every: 2, cut: 'in a see-also' } }), // prettier-ignore
  text('a row on a line', rowPerLineClean, { bullet: bullets.round }),
  text('no tabs, a paragraph on a line', lines, { bullet: bullets.round }),
  text('no tabs, cells apart', linesApart, { bullet: bullets.dot }),
];
