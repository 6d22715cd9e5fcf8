import type { Paragraph, TableCells, TableRow } from '../plan/paragraphs';
import { lists } from './docx-package';
import { typeParagraphs, type WritingStyle } from './writing-style';

/* A plan's rows as WordprocessingML. */

export interface DocxWay {
  /** Who numbers the actions and the headings, and puts the bullets: Word by itself, or the hand. */
  readonly labels: 'numbered' | 'restarted' | 'typed';
  readonly headings: 'numbered' | 'typed';
  readonly bullets: 'symbol' | 'wingdings' | 'by style' | 'nested' | 'typed';
  readonly tables: 'one per section' | 'one for all' | 'split in two';
  /** The RSP line after a line break in the paragraph of the title. */
  readonly breaksLines: boolean;
  /** One row for each listing, action and KPI merged down over them. */
  readonly mergesDown: boolean;
  readonly tracksChanges: boolean;
  /** Content controls, links and bookmarks around texts. */
  readonly wraps: boolean;
  readonly textBox: string | null;
}

export function drawBody(rows: readonly TableRow[], way: DocxWay, style: WritingStyle): string {
  const parts: string[] = way.textBox === null ? [] : [drawTextBox(way.textBox)];
  let open = false;
  const close = () => {
    if (open) parts.push('</w:tbl><w:p/>');
    open = false;
  };
  let count = 0;
  for (const row of rows) {
    if (row.kind === 'title') parts.push(drawParagraph(drawRun(row.text), ''));
    else if (row.kind === 'section') {
      if (way.tables !== 'one for all') close();
      const numbered = way.headings === 'numbered';
      const heading = drawParagraph(
        drawRun(numbered ? row.text : style.heading(row.section, row.text)),
        `<w:pStyle w:val="Heading1"/>${numbered ? drawNumber(lists.headings, 0) : ''}`,
      );
      parts.push(open ? `<w:tr>${drawCell(heading, '<w:gridSpan w:val="3"/>')}</w:tr>` : heading);
    } else {
      if (way.tables === 'split in two' && row.kind === 'action' && ++count % 5 === 0) close();
      if (!open) parts.push('<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="5000"/><w:gridCol w:w="2000"/></w:tblGrid>'); // prettier-ignore
      open = true;
      parts.push(drawRows(row.cells, row.kind === 'header', row.section, way, style));
    }
  }
  close();
  return parts.join('');
}

function drawRows(cells: TableCells, isHeader: boolean, section: number, way: DocxWay, style: WritingStyle): string {
  const draw = (paragraphs: readonly Paragraph[], index: number) =>
    drawParagraphs(paragraphs, index, section, way, style);
  const marked = isHeader ? '<w:trPr><w:tblHeader/></w:trPr>' : '';
  const [action, listings, kpis] = cells;
  if (!way.mergesDown || isHeader)
    return `<w:tr>${marked}${cells.map((cell, index) => drawCell(draw(cell, index))).join('')}</w:tr>`;
  return Array.from({ length: Math.max(1, listings.length) }, (_, index) => {
    const merge = index === 0 ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>';
    const once = (cell: readonly Paragraph[], column: number) => drawCell(draw(index === 0 ? cell : [], column), merge);
    return `<w:tr>${once(action, 0)}${drawCell(draw(listings.slice(index, index + 1), 1))}${once(kpis, 2)}</w:tr>`;
  }).join('');
}

function drawCell(content: string, properties = ''): string {
  return `<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/>${properties}</w:tcPr>${content || '<w:p/>'}</w:tc>`;
}

function drawParagraphs(
  paragraphs: readonly Paragraph[],
  column: number,
  section: number,
  way: DocxWay,
  style: WritingStyle,
): string {
  const typed = typeParagraphs(paragraphs, section, style);
  const drawn = paragraphs.map(({ text, mark }, index) => {
    const isByWord = mark?.kind === 'label' ? way.labels !== 'typed' : mark !== null && way.bullets !== 'typed';
    const runs = drawText(isByWord ? text : typed[index]!, index, way);
    if (!isByWord) return { runs, properties: '' };
    return {
      runs,
      properties:
        mark?.kind === 'label'
          ? drawNumber(lists[way.labels === 'restarted' ? 'restarted' : 'labels'] + section, 0)
          : drawBullet(index, way),
    };
  });
  if (!way.breaksLines || column !== 0 || drawn.length === 0) {
    return drawn.map(({ runs, properties }) => drawParagraph(runs, properties)).join('');
  }
  return drawParagraph(drawn.map(({ runs }) => runs).join('<w:r><w:br/></w:r>'), drawn[0]!.properties);
}

function drawBullet(index: number, { bullets }: DocxWay): string {
  switch (bullets) {
    case 'by style':
      return '<w:pStyle w:val="ListBullet"/>';
    case 'wingdings':
      return drawNumber(lists.arrows, 0);
    case 'nested':
      return drawNumber(lists.bullets, index % 3);
    case 'symbol':
    case 'typed':
      return drawNumber(lists.bullets, 0);
  }
}

function drawNumber(list: number, level: number): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
}

function drawParagraph(runs: string, properties: string): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

/** A text in two runs, as Word leaves it after an edit; its halves and what stood there before marked up as the way asks. */
function drawText(text: string, index: number, { tracksChanges, wraps }: DocxWay): string {
  if (text === '') return '';
  const middle = Math.ceil(text.length / 2);
  const [first, second] = [drawRun(text.slice(0, middle)), drawRun(text.slice(middle))];
  const author = 'w:id="7" w:author="Reviewer" w:date="2025-01-01T00:00:00Z"';
  if (tracksChanges && index % 2 === 1) {
    return `${first}<w:del ${author}><w:r><w:delText xml:space="preserve"> words of an earlier draft </w:delText></w:r></w:del><w:ins ${author}>${second}</w:ins>`;
  }
  if (wraps && index % 2 === 0) {
    return `<w:bookmarkStart w:id="1" w:name="b"/><w:hyperlink w:anchor="b">${first}</w:hyperlink><w:sdt><w:sdtContent>${second}</w:sdtContent></w:sdt><w:bookmarkEnd w:id="1"/>`;
  }
  return `${first}<w:proofErr w:type="spellStart"/>${second}`;
}

function drawRun(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<w:r><w:rPr><w:lang w:val="en-GB"/></w:rPr><w:t xml:space="preserve">${escaped}</w:t></w:r>`;
}

/** A box that Word writes twice, for itself and for its elders. */
function drawTextBox(text: string): string {
  const content = `<w:txbxContent><w:p>${drawRun(text)}</w:p></w:txbxContent>`;
  return `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>${content}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${content}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
}
