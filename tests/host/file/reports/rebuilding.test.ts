import { shiftFormula } from '../../../../src/host/file/reports/cells/shift-formula';
import { openFileHost } from '../../../../src/host/file/file-host';
import { at } from '../../host-contract';
import { plain, publish, unzipTexts } from '../published-file';
import { zipParts, type Parts } from '../sketched-file';
import { crossed, crossedPath, lines, reordered } from './crossed';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function row(parts: Parts, number: number): string {
  return new RegExp(`<row r="${number}"[^]*?</row>`).exec(parts[crossedPath]!)![0];
}

function changed(parts: Parts, change: (xml: string) => string): Parts {
  const xml = change(parts[crossedPath]!);
  expect(xml).not.toBe(parts[crossedPath]);
  return { ...parts, [crossedPath]: xml };
}

test('a count stands as a formula with what it comes to', async () => {
  const parts = await publish(plain, [lines, crossed]);
  expect(row(parts, 5)).toContain(
    '<f>SUMIFS(ConcordLines[Once],ConcordLines[Member],"=Tonga",ConcordLines[Milestone],"=1")</f><v>1</v>',
  );
});

test('the looks of a row go with it, and so do a height that the planner set and hiding', async () => {
  const first = await publish(plain, [lines, crossed]);
  const dressed = changed(first, (xml) =>
    xml
      .replace('<row r="5"', '<row r="5" ht="44" customHeight="1"')
      .replace('<row r="6"', '<row r="6" hidden="1"')
      .replace(/(<c r="A5" s=)"\d+"/, '$1"1"'),
  );
  const saved = await publish(dressed, [lines, reordered]);
  expect(row(saved, 6)).toMatch(/^<row r="6" ht="44" customHeight="1"><c r="A6" s="1" [^]*Tonga/);
  expect(row(saved, 7)).toMatch(/^<row r="7" hidden="1">[^]*Fiji/);
  expect(row(saved, 5)).toMatch(/^<row r="5"><c r="A5" s="(?!1")[^]*Samoa/);
  expect(await publish(saved, [lines, crossed])).toEqual({ ...dressed, [crossedPath]: expect.any(String) });
});

test('a column of the planner’s goes with its rows as it is written: letters, formulas that rows share', async () => {
  const first = await publish(plain, [lines, { ...crossed, table: { ...crossed.table }, pivot: undefined as never }]);
  const rich = '<c r="E5" t="inlineStr"><is><r><t>so </t></r><r><rPr><b/></rPr><t>bold</t></r></is></c>';
  const wide = changed(first, (xml) =>
    xml
      .replace(
        /(<row r="4"[^]*?)<\/row>/,
        '$1<c r="E4" t="inlineStr"><is><t>Mine</t></is></c><c r="F4" t="inlineStr"><is><t>Sum</t></is></c></row>',
      )
      .replace(
        /(<row r="5"[^]*?)<\/row>/,
        `$1${rich}<c r="F5"><f t="shared" ref="F5:F6" si="0">B5+C5</f><v>1</v></c></row>`,
      )
      .replace(/(<row r="6"[^]*?)<\/row>/, '$1<c r="F6"><f t="shared" si="0"/><v>1</v></c></row>')
      .replace(/(<row r="7"[^]*?)<\/row>/, '$1<c r="F7"><v>9</v></c></row>'),
  );
  const table = Object.keys(wide).find((path) => wide[path]!.includes('displayName="ConcordCrossed"'))!;
  const taken = {
    ...wide,
    [table]: wide[table]!.replaceAll('ref="A4:D7"', 'ref="A4:F7"').replace(
      '</tableColumns>',
      '<tableColumn id="5" name="Mine"/><tableColumn id="6" name="Sum"/></tableColumns>',
    ),
  };
  const saved = await publish(taken, [lines, { ...reordered, pivot: undefined as never }]);
  expect(row(saved, 6)).toContain(rich.replace('E5', 'E6'));
  expect(row(saved, 6)).toContain('<f>B6+C6</f>');
  expect(row(saved, 7)).toContain('<f>B7+C7</f>');
  expect(row(saved, 5)).toContain('<c r="F5"><v>9</v></c>');
  expect(saved[crossedPath]).not.toContain('t="shared"');
});

test('notes go with their rows, and below the table where their row is gone', async () => {
  const first = await publish(plain, [lines, crossed]);
  const noted: Parts = {
    ...first,
    'xl/worksheets/_rels/sheet3.xml.rels': first['xl/worksheets/_rels/sheet3.xml.rels']!.replace(
      '</Relationships>',
      `<Relationship Id="rIdN" Type="${office}/comments" Target="../comments1.xml"/>` +
        `<Relationship Id="rIdV" Type="${office}/vmlDrawing" Target="../drawings/v.vml"/></Relationships>`,
    ),
    'xl/comments1.xml':
      '<comments><authors/><commentList><comment ref="A5" authorId="0"/><comment ref="B6" authorId="0"/></commentList></comments>',
    'xl/drawings/v.vml':
      '<xml><v:shape><x:ClientData ObjectType="Note"><x:Anchor>1, 15, 4, 2, 3, 31, 8, 1</x:Anchor><x:Row>4</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>',
  };
  const fewer = { ...reordered, table: { ...reordered.table, rows: reordered.table.rows.slice(0, 2) } };
  const saved = await publish(noted, [lines, fewer]);
  expect(saved['xl/comments1.xml']).toMatch(/ref="A6"[^]*ref="B7"/);
  expect(saved['xl/drawings/v.vml']).toContain(
    '<x:Anchor>1, 15, 5, 2, 3, 31, 9, 1</x:Anchor><x:Row>5</x:Row><x:Column>0</x:Column>',
  );
  const same = await publish(noted, [lines, crossed]);
  expect(same).toEqual(noted);
});

test('numbers are coloured once; rules of the planner’s stay, and so do colours chosen for ours', async () => {
  const own =
    '<conditionalFormatting sqref="B5:C7"><cfRule type="cellIs" priority="2" operator="equal"><formula>3</formula></cfRule></conditionalFormatting>';
  const first = await publish(plain, [lines, crossed]);
  expect(first[crossedPath]).toContain('<conditionalFormatting sqref="B5:C7"><cfRule type="colorScale" priority="1">');
  const mixed = changed(first, (xml) =>
    xml.replace('<hyperlinks', `${own}<hyperlinks`).replace('FF5B9BD5', 'FFFF0000'),
  );
  const more = { ...crossed, table: { ...crossed.table, rows: [...crossed.table.rows, ['Palau', 2, 2, '']] } };
  const saved = (await publish(mixed, [lines, more]))[crossedPath]!;
  expect(saved).toContain(own);
  expect(saved.match(/colorScale"/g)).toHaveLength(1);
  expect(saved).toMatch(/sqref="B5:C8"><cfRule type="colorScale" priority="1">[^]*FFFF0000/);
});

test('titles over narrow columns stand upright, and what is below them in the middle, with the lines of the rest', async () => {
  const parts = await publish(plain, [lines, crossed]);
  const styles = [...parts['xl/styles.xml']!.matchAll(/<xf [^]*?(?:\/>|<\/xf>)/g)].map(([xf]) => xf).slice(1);
  const styleOf = (ref: string) => styles[Number(new RegExp(`r="${ref}" s="(\\d+)"`).exec(parts[crossedPath]!)![1])];
  expect(styleOf('B4')).toContain('<alignment horizontal="center" textRotation="90" wrapText="1"/>');
  expect(styleOf('B5')).toContain('<alignment horizontal="center" vertical="top" wrapText="1"/>');
});

describe('the order in which Excel works out formulas', () => {
  const chain =
    '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B5" i="3"/></calcChain>';
  async function chained(): Promise<Parts> {
    const parts = await publish(plain, [lines, crossed]);
    const link = `<Relationship Id="rIdChain" Type="${office}/calcChain" Target="calcChain.xml"/></Relationships>`;
    return {
      ...parts,
      'xl/calcChain.xml': chain,
      'xl/_rels/workbook.xml.rels': parts['xl/_rels/workbook.xml.rels']!.replace('</Relationships>', link),
    };
  }

  test('goes when a cell of ours holds no formula any more', async () => {
    const fewer = { ...crossed, table: { ...crossed.table, rows: [['Tonga', 1, 0, '']] } };
    const saved = await publish(await chained(), [lines, fewer]);
    expect(Object.keys(saved)).not.toContain('xl/calcChain.xml');
    expect(saved['xl/_rels/workbook.xml.rels']).not.toContain('calcChain');
  });

  test('stays while the same cells hold formulas', async () => {
    const before = await chained();
    expect(await publish(before, [lines, crossed])).toEqual(before);
  });
});

test('a report of one page is printed upright on A4, all on that page, and repeats no row', async () => {
  const parts = await publish(plain, [{ ...lines, page: 'one-page' }]);
  expect(parts['xl/worksheets/sheet2.xml']).toContain('<pageSetUpPr fitToPage="1"/>');
  expect(parts['xl/worksheets/sheet2.xml']).toContain('<pageSetup paperSize="9" orientation="portrait"/>');
  expect(parts['xl/workbook.xml']).not.toContain('Print_Titles');
});

test('print titles that the planner has changed stay when the table moves', async () => {
  const first = await publish(plain, [lines]);
  const workbook = first['xl/workbook.xml']!.replace("'Lines'!$4:$4", "'Lines'!$A:$B");
  const saved = await publish({ ...first, 'xl/workbook.xml': workbook }, [{ ...lines, note: 'One\nTwo' }]);
  expect(saved['xl/workbook.xml']).toContain("'Lines'!$A:$B");
});

test('what is typed in a cell that a formula of ours holds is written over when the sheet is written again', async () => {
  const first = changed(await publish(plain, [lines, crossed]), (xml) =>
    xml.replace(/<f>[^<]*<\/f><v>1<\/v>/, '<v>7</v>'),
  );
  const host = await openFileHost(zipParts(first), 'plan.xlsx');
  await host.publish([lines, crossed]);
  expect((await host.read('Crossed')).cells.find((cell) => cell.row === 4 && cell.column === 1)?.text).toBe('1');
  expect(row(unzipTexts(host.pack()), at('A5').row + 1)).toContain('<f>SUMIFS');
});

test.each([
  ['IF($F5="F5",LOG10(F$5),Sheet1!F5)', 'IF($F7="F5",LOG10(G$5),Sheet1!F5)'],
  ["'My F5'!A1:B2+A1:B2", "'My F5'!A1:B2+B3:C4"],
  ['Done[[#This Row],[F5]]*AB12+1.5E10', 'Done[[#This Row],[F5]]*AC14+1.5E10'],
  ['SUM(5:7)+SUM(A:$B)', 'SUM(7:9)+SUM(B:$B)'],
])('a formula filled two rows down and one column right: %s', (formula, shifted) => {
  expect(shiftFormula(formula, 2, 1)).toBe(shifted);
});
