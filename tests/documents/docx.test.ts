import { readDocx } from '../../src/documents/docx/read-docx';
import { makeDocx, p, r, row, tc } from './make-docx';
import { cellsOf, lossesOf } from './shown';

const read = (body: string, extra = {}) => readDocx(makeDocx(body, extra));
const para = (runs: string) => `<w:p>${runs}</w:p>`;
const table = (...rows: readonly string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;

test('a paragraph is a row, a row of a table is a row, and the paragraphs of a cell are its lines', () => {
  const body = p('Title') + p('') + table(row(p('') + p('a') + p('b'), p('c')), row(p('d'), p(''))) + p('End');
  expect(cellsOf(read(body))).toEqual({ A1: 'Title', A2: 'a\nb', B2: 'c', A3: 'd', A4: 'End' });
});

test('merged cells keep their columns, and their text stands in the first', () => {
  const down = (text: string, merge: string) => tc(p(text), merge);
  const body = table(
    row(tc(p('wide'), '<w:gridSpan w:val="2"/>'), p('c')),
    row(down('a', '<w:vMerge w:val="restart"/>'), p('b1'), p('c1')),
    row(down('left over', '<w:vMerge/>'), p('b2'), p('c2')),
  );
  const shown = read(body);
  expect(cellsOf(shown)).toEqual({ A1: 'wide', C1: 'c', A2: 'a', B2: 'b1', C2: 'c1', B3: 'b2', C3: 'c2' });
  expect(lossesOf(shown)).toEqual(['merged-cell at Document!A3: left over']);
});

test('borders that were dragged a little from row to row make no columns of their own', () => {
  const grid = '<w:tblGrid>' + [4500, 30, 7000, 3000].map((w) => `<w:gridCol w:w="${w}"/>`).join('') + '</w:tblGrid>';
  const two = '<w:gridSpan w:val="2"/>';
  const body = table(grid, row(p('a'), tc(p('b'), two), p('c')), row(tc(p('d'), two), p('e'), p('f')));
  expect(cellsOf(read(body))).toEqual({ A1: 'a', B1: 'b', C1: 'c', A2: 'd', B2: 'e', C2: 'f' });
});

test('insertions are kept and deletions left out, and both are told', () => {
  const deleted = (text: string) => `<w:del><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
  const shown = read(para(r('for ') + deleted('Fi') + deleted('ji') + `<w:ins>${r('Tonga')}</w:ins>`));
  expect(cellsOf(shown)).toEqual({ A1: 'for Tonga' });
  expect(lossesOf(shown)).toEqual(['tracked-deletion at Document!A1: Fiji', 'tracked-insertion at Document!A1: Tonga']);
});

test('what was moved stands where it was moved to', () => {
  const shown = read(para(`<w:moveFrom>${r('x')}</w:moveFrom>${r('y')}`) + para(`<w:moveTo>${r('x')}</w:moveTo>`));
  expect(cellsOf(shown)).toEqual({ A1: 'y', A2: 'x' });
});

test('a row deleted under tracking is left out and told', () => {
  const shown = read(table(row(p('kept')), `<w:tr><w:trPr><w:del/></w:trPr>${tc(p('gone'))}</w:tr>`));
  expect(cellsOf(shown)).toEqual({ A1: 'kept' });
  expect(lossesOf(shown)).toEqual(['tracked-deletion at Document!A2: gone']);
});

test('a text box is told once, though it is stored twice, and a picture by its description', () => {
  const box = (tag: string) => `<w:${tag}><w:txbxContent>${p('aside')}</w:txbxContent></w:${tag}>`;
  const both = `<mc:AlternateContent><mc:Choice Requires="wps">${box('drawing')}</mc:Choice><mc:Fallback>${box('pict')}</mc:Fallback></mc:AlternateContent>`;
  const picture = '<w:drawing><wp:docPr descr="a map"/><a:blip/></w:drawing>';
  const shown = read(table(row(p('a'), para(`<w:r>${both}</w:r>${r('text')}<w:r>${picture}</w:r>`))));
  expect(cellsOf(shown)).toEqual({ A1: 'a', B1: 'text' });
  expect(lossesOf(shown)).toEqual(['text-box at Document!B1: aside', 'picture at Document!B1: a map']);
});

test('notes, comments, headers and footers are told with their texts', () => {
  const refs = '<w:r><w:footnoteReference w:id="2"/><w:endnoteReference w:id="3"/><w:commentReference w:id="4"/></w:r>';
  const shown = read(para(r('text') + refs), {
    footnotes: `<w:footnote w:id="2">${p('below')}</w:footnote>`,
    endnotes: `<w:endnote w:id="3">${p('behind')}</w:endnote>`,
    comments: `<w:comment w:id="4">${p('why?')}</w:comment>`,
    header: p('Draft'),
    footer: p('Page 1'),
  });
  expect(cellsOf(shown)).toEqual({ A1: 'text' });
  expect(lossesOf(shown)).toEqual([
    'header-footer at the header of the pages: Draft',
    'header-footer at the footer of the pages: Page 1',
    'footnote at Document!A1: below',
    'footnote at Document!A1: behind',
    'comment at Document!A1: why?',
  ]);
});

test('a field shows its result, also where its code holds another field', () => {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
  const inner = mark('begin') + code('PAGE') + mark('separate') + r('7') + mark('end');
  const body = para(
    r('see ') + mark('begin') + code('REF x') + inner + mark('separate') + r('1-(b)') + mark('end') + r('.'),
  );
  expect(cellsOf(read(body + para(`<w:fldSimple w:instr="DATE">${r('May')}</w:fldSimple>`)))).toEqual({
    A1: 'see 1-(b).',
    A2: 'May',
  });
});

test('a field whose code never ends hides no paragraph after its own', () => {
  expect(cellsOf(read(para(`<w:r><w:fldChar w:fldCharType="begin"/></w:r>${r('lost')}`) + p('kept')))).toEqual({
    A1: 'kept',
  });
});

test('a table within a cell is read as lines of that cell, and told once', () => {
  const inner = table(row(p('x'), p('y') + table(row(p('z')))));
  const shown = read(table(row(p('a'), p('b') + inner + p('c'))));
  expect(cellsOf(shown)).toEqual({ A1: 'a', B1: 'b\nx\ny\nz\nc' });
  expect(lossesOf(shown)).toEqual(['nested-table at Document!B1: x\ny\nz']);
});

test('content controls, smart tags and other wrappers are seen through, at every level', () => {
  const control = (content: string, more = '') =>
    `<w:sdt><w:sdtPr>${more}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  const words = para(control(r('a')) + `<w:smartTag>${r('b')}</w:smartTag><w:hyperlink>${r('c')}</w:hyperlink>`);
  const empty = para(control(r('Click here'), '<w:showingPlcHdr/>') + r('d'));
  const shown = read(
    control(words) + `<w:customXml>${table(control(`<w:tr>${control(tc(empty))}</w:tr>`))}</w:customXml>`,
  );
  expect(cellsOf(shown)).toEqual({ A1: 'abc', A2: 'd' });
  expect(lossesOf(shown)).toEqual(['placeholder at Document!A2: Click here']);
});

test('tabs, breaks, hyphens and signs of symbol fonts are written as they show', () => {
  const signs =
    '<w:r><w:sym w:font="Symbol" w:char="F0B7"/><w:tab/><w:t>1</w:t><w:noBreakHyphen/><w:t>a</w:t><w:softHyphen/><w:br/><w:t>b</w:t><w:cr/><w:t>c</w:t></w:r>';
  expect(cellsOf(read(para(signs)))).toEqual({ A1: '•\t1-a\nb\nc' });
});

test('hidden text is left out and told, whether hidden by itself or by its style', () => {
  const styles = '<w:style w:type="character" w:styleId="Ghost"><w:rPr><w:vanish/></w:rPr></w:style>';
  const runs =
    r('seen') + r('one', '<w:vanish/>') + r('two', '<w:rStyle w:val="Ghost"/>') + r('!', '<w:vanish w:val="0"/>');
  const shown = read(para(runs), { styles });
  expect(cellsOf(shown)).toEqual({ A1: 'seen!' });
  expect(lossesOf(shown)).toEqual(['hidden-text at Document!A1: one', 'hidden-text at Document!A1: two']);
});
