import { openFileHost } from '../../../src/host/file/file-host';
import type { Report } from '../../../src/host/host';
import { byMember, facts, plain, publish } from './published-file';
import { zipParts, type Parts } from './sketched-file';

const linked: Report = {
  ...facts,
  title: 'Facts & figures',
  table: {
    ...facts.table,
    rows: [
      [{ text: 'B7', sheet: "Tonga's plan", at: { row: 6, column: 1 } }, 'word '.repeat(30).trim(), 1],
      [{ text: 'A1', sheet: 'Plan', at: { row: 0, column: 0 } }, 'short', 2],
    ],
  },
};

const sheetPath = 'xl/worksheets/sheet2.xml';

test('a value that leads to a cell is a link to it, in blue and underlined', async () => {
  const xml = (await publish(plain, [linked]))[sheetPath]!;
  expect(xml).toContain(
    '<hyperlinks><hyperlink ref="A5" location="\'Tonga\'\'s plan\'!B7"/><hyperlink ref="A6" location="\'Plan\'!A1"/></hyperlinks><pageMargins',
  );
  expect(xml).toMatch(/<c r="A5"[^>]*><is><r><rPr><u\/><sz val="11"\/><color rgb="FF0563C1"\/>[^]*?<t [^>]*>B7<\/t>/);
});

test('links that are not needed any more go, the planner’s own stay', async () => {
  const first = await publish(plain, [linked]);
  const own = '<hyperlink ref="K2" location="\'Plan\'!C3"/>';
  const parts: Parts = { ...first, [sheetPath]: first[sheetPath]!.replace('</hyperlinks>', `${own}</hyperlinks>`) };
  expect((await publish(parts, [facts]))[sheetPath]).toContain(`<hyperlinks>${own}</hyperlinks>`);
  expect((await publish(first, [facts]))[sheetPath]).not.toContain('hyperlink');
});

test('publishing the same links again gives the same parts', async () => {
  const once = await publish(plain, [linked]);
  expect(await publish(plain, [linked], [linked])).toEqual(once);
});

test('a row is as high as its wrapped texts need, and is fitted again when they change', async () => {
  const heights = (parts: Parts) =>
    [...parts[sheetPath]!.matchAll(/<row r="(\d+)" ht="([\d.]+)"/g)].map((row) => row.slice(1));
  const first = await publish(plain, [linked]);
  expect(heights(first)).toEqual([['5', '90']]);
  const short = { ...linked, table: { ...linked.table, rows: [['a', 'b', 1]] } };
  expect(heights(await publish(first, [short]))).toEqual([]);
});

test('a row that the planner has set stays as high as it is', async () => {
  const first = await publish(plain, [linked]);
  const set = first[sheetPath]!.replace('ht="90"', 'ht="33" customHeight="1"');
  expect((await publish({ ...first, [sheetPath]: set }, [linked]))[sheetPath]).toContain('ht="33" customHeight="1"');
});

test('a report is printed on A4 across, one page wide, with its header on each page and the title at the foot', async () => {
  const parts = await publish(plain, [linked]);
  expect(parts[sheetPath]).toContain('<pageSetUpPr fitToPage="1"/>');
  expect(parts[sheetPath]).toContain('<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>');
  expect(parts[sheetPath]).toContain(
    '<oddFooter>&amp;LFacts &amp;&amp; figures&amp;RPage &amp;P of &amp;N</oddFooter>',
  );
  expect(parts['xl/workbook.xml']).toContain(
    '<definedName name="_xlnm.Print_Titles" localSheetId="1">\'Plan facts\'!$4:$4</definedName>',
  );
});

test('the header on each page follows the table when the note grows, and is named once', async () => {
  const longer = { ...linked, note: 'One\nTwo' };
  const workbook = (await publish(plain, [linked], [longer]))['xl/workbook.xml']!;
  expect(workbook.match(/<definedName [^>]*>[^<]*/g)).toEqual([
    '<definedName name="_xlnm.Print_Titles" localSheetId="1">\'Plan facts\'!$5:$5',
  ]);
});

test('a style in which texts wrap is used where the workbook has one, and its styles stay as they are', async () => {
  const wrapping =
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0"><alignment wrapText="1" vertical="top"/></xf>';
  const centred = wrapping.replace('<alignment', '<alignment horizontal="center"');
  const styles = plain['xl/styles.xml']!.replace('</cellXfs>', `${wrapping}${centred}</cellXfs>`);
  const saved = await publish({ ...plain, 'xl/styles.xml': styles }, [linked, byMember]);
  expect(saved['xl/styles.xml']).toBe(styles);
  const number = (styles.slice(0, styles.indexOf(wrapping)).split('<cellXfs')[1]?.match(/<xf /g) ?? []).length;
  expect(saved[sheetPath]).toContain(`<c r="B5" s="${number}" t="inlineStr">`);
});

test('a workbook without styles is given them', async () => {
  const bare = Object.fromEntries(Object.entries(plain).filter(([path]) => path !== 'xl/styles.xml'));
  const withoutLink = bare['xl/_rels/workbook.xml.rels']!.replace(/<Relationship [^>]*styles[^>]*\/>/, '');
  const types = bare['[Content_Types].xml']!.replace(/<Override [^>]*styles[^>]*\/>/, '');
  const parts = { ...bare, 'xl/_rels/workbook.xml.rels': withoutLink, '[Content_Types].xml': types };
  expect((await publish(parts, [linked]))['xl/styles.xml']).toContain('wrapText="1"');
});

test('the texts of links are read as texts', async () => {
  const host = await openFileHost(zipParts(plain), 'plan.xlsx');
  await host.publish([linked]);
  const { cells } = await host.read('Plan facts');
  expect(cells.filter(({ column, row }) => column === 0 && row > 3).map(({ text }) => text)).toEqual(['B7', 'A1']);
});
