import { strToU8 } from 'fflate';

import { breakPages, tableRows, type Cut, type Paragraph, type TableRow } from '../plan/paragraphs';
import type { DocumentVariant } from './variant';
import { plainStyle, typeParagraphs } from './writing-style';

/* Tables as web pages and clipboards carry them. */

/** How one program writes a plan as HTML. */
interface Dialect {
  readonly before: string;
  readonly after: string;
  readonly alone: (text: string) => string;
  readonly table: { readonly open: string; readonly close: string };
  readonly row: (cells: readonly (readonly Paragraph[])[], section: number, isHeader: boolean) => string;
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const typed = (paragraphs: readonly Paragraph[], section: number) =>
  typeParagraphs(paragraphs, section, plainStyle).map(escape);
const page = {
  before: '<!DOCTYPE html><html><head><meta charset="utf-8"><title>x</title></head><body>',
  after: '</body></html>',
};
const plainTable = { open: '<table>', close: '</table>' };

/** Lists as lists, the rest as paragraphs. */
const clean: Dialect = {
  ...page,
  alone: (text) => `<h2>${escape(text)}</h2>`,
  table: plainTable,
  row: (cells, section, isHeader) => {
    const tag = isHeader ? 'th' : 'td';
    return `<tr>${cells
      .map((cell) => {
        if (cell[0]?.mark?.kind !== 'bullet') return `<${tag}>${typed(cell, section).map((text) => `<p>${text}</p>`).join('\n')}</${tag}>`; // prettier-ignore
        return `<td><ul>${cell.map(({ text }) => `\n  <li>${escape(text)}</li>`).join('')}\n</ul></td>`;
      })
      .join('')}</tr>\n`;
  },
};

const lineBreaks: Dialect = {
  ...clean,
  row: (cells, section) =>
    `<tr>${cells.map((cell) => `<td>${typed(cell, section).join('<br>\n')}</td>`).join('')}</tr>`,
};

/** Word's clipboard: marks drawn by Word stand in spans that other programs are asked to leave out. */
const word: Dialect = {
  before:
    '<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm} --></style></head><body lang=EN-GB><!--StartFragment-->',
  after: '<!--EndFragment--></body></html>',
  alone: (text) => `<p class=MsoNormal><b><span\nlang=EN-GB>${escape(text)}<o:p></o:p></span></b></p>\n`,
  table: { open: "<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse'>", close: '</table>' }, // prettier-ignore
  row: (cells, _section, isHeader) =>
    `<tr${isHeader ? " style='mso-yfti-irow:0;mso-header-row:yes'" : ''}>${cells
      .map(
        (cell) =>
          `<td width=200 valign=top>${cell.map(wordParagraph).join('\n') || '<p class=MsoNormal><o:p>&nbsp;</o:p></p>'}</td>`,
      )
      .join('\n')}</tr>\n`,
};

function wordParagraph({ text, mark }: Paragraph): string {
  const words = `<span lang=EN-GB>${escape(text).replace(/ (?=\S+$)/, '\n')}<o:p></o:p></span>`;
  if (mark === null) return `<p class=MsoNormal>${words}</p>`;
  const [sign, font] = mark.kind === 'label' ? [`${mark.label})`, 'Calibri'] : ['·', 'Symbol'];
  return `<p class=MsoListParagraph style='margin-left:18.0pt;text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span lang=EN-GB style='font-family:${font}'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${words}</p>`;
}

/** Excel's clipboard of an annex: one cell, its lines broken within it. */
const excel: Dialect = {
  before:
    '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta name=ProgId content=Excel.Sheet><style><!--br {mso-data-placement:same-cell;}--></style></head><body><table border=0 cellpadding=0 cellspacing=0 style=\'border-collapse:collapse\'><!--StartFragment-->',
  after: '<!--EndFragment--></table></body></html>',
  alone: (text) => `<tr height=20><td class=xl65>${escape(text)}</td><td></td><td></td></tr>\n`,
  table: { open: '', close: '' },
  row: (cells, section) =>
    `<tr height=20>${cells.map((cell) => `<td class=xl66 width=300>${typed(cell, section).join('<br>\r\n    ')}</td>`).join('\n')}</tr>\n`,
};

/** Excel's clipboard of a pasted table: a row for each paragraph, cells with fewer of them merged down. */
const excelPasted: Dialect = {
  ...excel,
  row: (cells, section) => {
    const columns = cells.map((cell) => typed(cell, section));
    const height = Math.max(1, ...columns.map(({ length }) => length));
    return Array.from({ length: height }, (_, row) => {
      const drawn = columns.map((texts) => {
        const last = Math.max(0, texts.length - 1);
        if (row > last) return '';
        const span = row === last && height - row > 1 ? ` rowspan=${height - row}` : '';
        return `<td${span} class=xl66>${texts[row] ?? ''}</td>`;
      });
      return `<tr height=20>${drawn.join('')}</tr>\n`;
    }).join('');
  },
};

/** Google Docs: everything in spans, lists as lists. */
const googleDocs: Dialect = {
  before: '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-0">',
  after: '</b>',
  alone: (text) => `<p dir="ltr" style="line-height:1.38;">${span(text)}</p>`,
  table: { open: '<div dir="ltr" align="left"><table style="border:none;"><colgroup><col /><col /><col /></colgroup><tbody>', close: '</tbody></table></div><br />' }, // prettier-ignore
  row: (cells, section) =>
    `<tr style="height:0pt">${cells
      .map((cell) => {
        const isList = cell[0]?.mark?.kind === 'bullet';
        const items = cell.map(
          ({ text }) => `<li dir="ltr" aria-level="1"><p dir="ltr" role="presentation">${span(text)}</p></li>`,
        );
        const lines = typeParagraphs(cell, section, plainStyle).map((text) => `<p dir="ltr">${span(text)}</p>`);
        return `<td style="vertical-align:top;">${isList ? `<ul>${items.join('')}</ul>` : lines.join('')}</td>`;
      })
      .join('')}</tr>`,
};

function span(text: string): string {
  return `<span style="font-size:11pt;white-space:pre-wrap;">${escape(text)}</span>`;
}

function html(
  name: string,
  dialect: Dialect,
  pages: { readonly every: number; readonly cut: Cut | null } | null = null,
): DocumentVariant {
  return {
    name,
    draw: (outline) => {
      const rows = tableRows(outline);
      const text = write(pages ? breakPages(rows, pages.every, pages.cut) : rows, dialect);
      return { name: 'plan.html', bytes: strToU8(text) };
    },
  };
}

function write(rows: readonly TableRow[], { before, after, alone, table, row }: Dialect): string {
  const isInTable = (line: TableRow | undefined) =>
    line !== undefined && line.kind !== 'title' && line.kind !== 'section';
  const body = rows.map((line, index) => {
    if (line.kind === 'title') return alone(line.text);
    if (line.kind === 'section') return alone(plainStyle.heading(line.section, line.text));
    const open = isInTable(rows[index - 1]) ? '' : table.open;
    const close = isInTable(rows[index + 1]) ? '' : table.close;
    return open + row(line.cells, line.section, line.kind === 'header') + close;
  });
  return before + body.join('') + after;
}

export const htmlVariants: readonly DocumentVariant[] = [
  html('clean', clean),
  html('clean, rows continued', clean, { every: 3, cut: 'between listings' }),
  html('line breaks in cells', lineBreaks),
  html('Word’s clipboard', word),
  html('Word’s clipboard, headers repeated', word, { every: 4, cut: null }),
  html('Excel’s clipboard of an annex', excel),
  html('Excel’s clipboard of a pasted table', excelPasted),
  html('Google Docs', googleDocs),
];
