import { formatAddress } from '../../../src/core/sheet/address';
import { openFileHost } from '../../../src/host/file/file-host';
import { relationships, sketchParts, zipParts, type Parts } from './sketched-file';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const plain = sketchParts([{ name: 'Plan', cells: { A1: 'x' } }]);

/** The texts of a sheet's cells by address, from a workbook whose first sheet holds this XML. */
async function readCells(sheetData: string, parts: Parts = plain): Promise<Record<string, string>> {
  const cells = await readFully({
    ...parts,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}">${sheetData}</worksheet>`,
  });
  return Object.fromEntries(cells.map(({ address, text }) => [address, text]));
}

async function readFully(
  parts: Parts,
): Promise<readonly { address: string; text: string; kind: string; hold: string | null }[]> {
  const host = await openFileHost(zipParts(parts), 'plan.xlsx');
  const { cells } = await host.read('Plan');
  return cells.map(({ row, column, text, kind, hold }) => ({
    address: formatAddress({ row, column }),
    text,
    kind,
    hold,
  }));
}

function strings(...items: readonly string[]): Parts {
  const list = items.map((item) => `<si>${item}</si>`).join('');
  return { ...plain, 'xl/sharedStrings.xml': `<?xml version="1.0"?><sst xmlns="${main}">${list}</sst>` };
}

function row(...cells: readonly string[]): string {
  return `<sheetData><row r="1">${cells.join('')}</row></sheetData>`;
}

describe('the texts of a workbook file', () => {
  test('rich text is its runs, one after the other', async () => {
    const parts = strings(
      '<r><t>part </t></r><r><rPr><b/></rPr><t xml:space="preserve">bold </t></r><r><t>end</t></r>',
    );
    expect(await readCells(row('<c r="A1" t="s"><v>0</v></c>'), parts)).toEqual({ A1: 'part bold end' });
    const inline = '<c r="A1" t="inlineStr"><is><r><t>in</t></r><r><rPr><i/></rPr><t>line</t></r></is></c>';
    expect(await readCells(row(inline))).toEqual({ A1: 'inline' });
  });

  test('hints of pronunciation are left out', async () => {
    const hint = '<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/>';
    const cells = row('<c r="A1" t="s"><v>0</v></c>', `<c r="B1" t="inlineStr"><is>${hint}</is></c>`);
    expect(await readCells(cells, strings(hint))).toEqual({ A1: '東京', B1: '東京' });
  });

  test('all ways of writing a line break are read as \\n', async () => {
    const cells = row(
      '<c r="A1" t="s"><v>0</v></c>',
      '<c r="B1" t="inlineStr"><is><t>a_x000D_\nb</t></is></c>',
      '<c r="C1" t="inlineStr"><is><t>a&#13;&#10;b</t></is></c>',
      '<c r="D1" t="inlineStr"><is><t>a\r\nb</t></is></c>',
    );
    expect(await readCells(cells, strings('<t>a_x000d_\nb</t>'))).toEqual({
      A1: 'a\nb',
      B1: 'a\nb',
      C1: 'a\nb',
      D1: 'a\nb',
    });
  });

  test('what is escaped is resolved once, and no more than once', async () => {
    const cells = row(
      '<c r="A1" t="str"><v>&amp;lt;b&amp;gt; &#x2014; &#8226;</v></c>',
      '<c r="B1" t="inlineStr"><is><t>_x005F_x000D_ <![CDATA[<p> & ]]>&quot;</t></is></c>',
      '<c r="C1" t="inlineStr"><is><t>one<!-- no text -->two</t></is></c>',
    );
    expect(await readCells(cells)).toEqual({ A1: '&lt;b&gt; — •', B1: '_x000D_ <p> & "', C1: 'onetwo' });
  });

  test('dates, shares and long numbers are read as their format shows them', async () => {
    const formats = [17, 15, 10, 4, 0]
      .map((id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0"/>`)
      .join('');
    const styles = plain['xl/styles.xml']!.replace(/<cellXfs.*<\/cellXfs>/, `<cellXfs count="5">${formats}</cellXfs>`);
    const values = ['45901', '45901', '0.25', '1234.5', '0.30000000000000004'];
    const cells = values.map((value, index) => `<c r="${'ABCDE'[index]}1" s="${index}"><v>${value}</v></c>`);
    expect(await readCells(row(...cells), { ...plain, 'xl/styles.xml': styles })).toEqual({
      A1: 'Sep-25',
      B1: '1-Sep-25',
      C1: '25.00%',
      D1: '1,234.50',
      E1: '0.3',
    });
  });

  test('dates count from 1904 where the workbook says so', async () => {
    const workbook = plain['xl/workbook.xml']!.replace('<bookViews>', '<workbookPr date1904="1"/><bookViews>');
    const cells = row('<c r="A1" s="1"><v>44439</v></c>');
    expect(await readCells(cells, { ...plain, 'xl/workbook.xml': workbook })).toEqual({ A1: '1-Sep-25' });
  });

  test('a cell or row without an address follows the one before it', async () => {
    const text = (value: string): string => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
    const data = `<sheetData><row>${text('a')}${text('b')}</row><row r="5"><c r="C5"/>${text('d')}</row><row>${text('e')}</row></sheetData>`;
    expect(await readCells(data)).toEqual({ A1: 'a', B1: 'b', D5: 'd', A6: 'e' });
  });

  test('cells that a merged area hides stay empty', async () => {
    const data = `${row('<c r="A1" t="inlineStr"><is><t>wide</t></is></c>', '<c r="B1" s="1"/>')}<mergeCells><mergeCell ref="A1:B3"/></mergeCells>`;
    expect(await readCells(data)).toEqual({ A1: 'wide' });
  });

  test('the text of a note, a validation or a condition is not the text of a cell', async () => {
    const data =
      row('<c r="A1" t="inlineStr"><is><t>cell</t></is></c>') +
      `<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>TRUE</formula></cfRule></conditionalFormatting>` +
      `<dataValidations count="1"><dataValidation type="list" sqref="B1"><formula1>"x,y"</formula1></dataValidation></dataValidations>` +
      `<extLst><ext uri="{x}"><x14:c xmlns:x14="y" r="B1"><x14:v>no</x14:v></x14:c></ext></extLst>`;
    expect(await readCells(data)).toEqual({ A1: 'cell' });
  });
});

describe('the holds of a workbook file', () => {
  const sheet = (data: string): Parts => ({
    ...plain,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}">${data}</worksheet>`,
  });

  test('formulas of every sort hold their cells, the cells that an array fills too', async () => {
    const cells = await readFully(
      sheet(
        row(
          '<c r="A1"><f t="shared" ref="A1:B1" si="0">1+1</f><v>2</v></c>',
          '<c r="B1"><f t="shared" si="0"/><v>2</v></c>',
          '<c r="C1"><f t="array" ref="C1:D1">x</f><v>3</v></c>',
          '<c r="D1"><v>4</v></c>',
          '<c r="E1" t="str"><f>""</f><v></v></c>',
          '<c r="F1"><v>5</v></c>',
        ),
      ),
    );
    expect(cells.map(({ address, hold }) => [address, hold])).toEqual([
      ['A1', 'formula'],
      ['B1', 'formula'],
      ['C1', 'formula'],
      ['D1', 'formula'],
      ['E1', 'formula'],
      ['F1', null],
    ]);
  });

  test('on a protected sheet the cells of an unlocked style may be written, by cell, row and column', async () => {
    const text = (address: string, style: string): string =>
      `<c r="${address}"${style} t="inlineStr"><is><t>x</t></is></c>`;
    const data =
      `<cols><col min="4" max="5" style="2"/></cols><sheetData>` +
      `<row r="1">${text('A1', '')}${text('B1', ' s="2"')}</row><row r="2" s="2" customFormat="1"/></sheetData>` +
      `<sheetProtection sheet="true"/>`;
    const host = await openFileHost(zipParts(sheet(data)), 'plan.xlsx');
    const cells = (await host.read('Plan')).cells;
    expect(cells.map(({ hold }) => hold)).toEqual(['protected', null]);
    const write = (row: number, column: number): Promise<void> =>
      host.apply('Plan', [{ at: { row, column }, before: '', after: 'y' }]);
    await write(1, 0);
    await write(6, 4);
    await expect(write(6, 2)).rejects.toMatchObject({ code: 'protected' });
  });

  test('a sheet whose protection is switched off holds nothing', async () => {
    const data = `${row('<c r="A1"><v>1</v></c>')}<sheetProtection sheet="0" objects="1"/>`;
    expect((await readFully(sheet(data))).map(({ hold }) => hold)).toEqual([null]);
  });
});

describe('the sheets of a workbook file', () => {
  const three = sketchParts([
    { name: 'Shown', cells: { A1: 'first' } },
    { name: 'Hidden', cells: { A1: 'second' } },
    { name: "'quoted & odd' <names>", cells: { A1: 'third' } },
  ]);

  test('hidden sheets are not listed, though they can be read', async () => {
    const workbook = three['xl/workbook.xml']!.replace('sheetId="2"', 'sheetId="2" state="veryHidden"');
    const host = await openFileHost(zipParts({ ...three, 'xl/workbook.xml': workbook }), 'plan.xlsx');
    expect((await host.list()).sheets).toEqual(['Shown', "'quoted & odd' <names>"]);
    expect((await host.read('Hidden')).cells[0]?.text).toBe('second');
  });

  test('the sheet in front is the active tab', async () => {
    const workbook = three['xl/workbook.xml']!.replace('activeTab="0"', 'activeTab="2"');
    const host = await openFileHost(zipParts({ ...three, 'xl/workbook.xml': workbook }), 'plan.xlsx');
    expect((await host.list()).active).toBe("'quoted & odd' <names>");
  });

  test('parts are found by their relationships, wherever they lie', async () => {
    const { 'xl/worksheets/sheet1.xml': first, 'xl/worksheets/sheet3.xml': third, ...rest } = three;
    const parts = {
      ...rest,
      'sheets/The Plan.xml': first!,
      'xl/odd/three.xml': third!,
      'xl/_rels/workbook.xml.rels': three['xl/_rels/workbook.xml.rels']!.replace(
        'worksheets/sheet1.xml',
        '/sheets/The%20Plan.xml',
      ).replace('worksheets/sheet3.xml', './Odd/../odd/THREE.xml'),
    };
    const host = await openFileHost(zipParts(parts), 'plan.xlsx');
    expect((await host.read('Shown')).cells[0]?.text).toBe('first');
    expect((await host.read("'quoted & odd' <names>")).cells[0]?.text).toBe('third');
  });

  test('sheets of other kinds are passed over', async () => {
    const links = three['xl/_rels/workbook.xml.rels']!.replace('relationships/worksheet"', 'relationships/chartsheet"');
    const host = await openFileHost(zipParts({ ...three, 'xl/_rels/workbook.xml.rels': links }), 'plan.xlsx');
    expect(await host.list()).toMatchObject({ sheets: ['Hidden', "'quoted & odd' <names>"], active: 'Hidden' });
  });

  test('elements may have a prefix', async () => {
    const prefixed = (xml: string): string =>
      xml.replace(/<(\/?)(?=[a-zA-Z])/g, '<$1x:').replace(`xmlns="${main}"`, `xmlns:x="${main}"`);
    const parts = Object.fromEntries(
      Object.entries(three).map(([path, xml]) => [
        path,
        path.startsWith('xl/') && path.endsWith('.xml') ? prefixed(xml) : xml,
      ]),
    );
    const host = await openFileHost(zipParts(parts), 'plan.xlsx');
    expect((await host.read('Shown')).cells[0]?.text).toBe('first');
  });

  test('relationships of nothing but the workbook suffice', async () => {
    const parts = {
      '_rels/.rels': relationships([['rId1', 'officeDocument', '/book.xml']]),
      'book.xml':
        `<workbook xmlns="${main}" xmlns:q="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
        `<sheets><sheet name="Plan" sheetId="7" q:id="a"/></sheets></workbook>`,
      '_rels/book.xml.rels': relationships([['a', 'worksheet', 'plan.xml']]),
      'plan.xml': `<worksheet xmlns="${main}">${row('<c r="A1"><v>7</v></c>')}</worksheet>`,
    };
    expect(await readFully(parts)).toEqual([{ address: 'A1', text: '7', kind: 'number', hold: null }]);
  });
});
