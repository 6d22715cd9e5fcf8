import { parseArea, placesOf } from '../../../src/core/sheet/area';
import { findCell } from '../../../src/core/sheet/grid';
import { openFileHost } from '../../../src/host/file/file-host';
import { decodeText } from '../../../src/host/xml';
import { plain, publish } from '../file/published-file';
import { zipParts, type Parts } from '../file/sketched-file';
import { bars, byMember, columns, manyCounts, moreCounts, overview, showing } from './charted';

const reports = [overview(), byMember()];
const drawing = 'xl/drawings/drawing1.xml';
const [barPart, columnPart] = ['xl/charts/chart1.xml', 'xl/charts/chart2.xml'];

/** What a reference of a chart names, and what the chart holds of it. */
interface Reference {
  readonly sheet: string;
  readonly area: string;
  readonly held: readonly string[];
}

function referencesOf(chart: string | undefined): readonly Reference[] {
  return [...chart!.matchAll(/<(?:\w+:)?f>'(.*?)'!(.*?)<\/(?:\w+:)?f>(.*?)<\/(?:\w+:)?(?:str|num)Ref>/g)].map(
    ([, sheet, area, cache]) => ({
      sheet: decodeText(sheet!).replaceAll("''", "'"),
      area: area!,
      held: [...cache!.matchAll(/<(?:\w+:)?v>(.*?)<\/(?:\w+:)?v>/g)].map(([, held]) => decodeText(held!)),
    }),
  );
}

async function readCells(parts: Parts, { sheet, area }: Reference): Promise<readonly string[]> {
  const grid = await (await openFileHost(zipParts(parts), 'plan.xlsx')).read(sheet);
  return placesOf(parseArea(area)!).map((at) => findCell(grid, at)?.text ?? '');
}

describe('a chart in a file', () => {
  test('is a part that the sheet’s drawing names, and the package tells what each of them is', async () => {
    const parts = await publish(plain, reports);
    const sheet = parts['xl/worksheets/sheet2.xml']!;
    const [, link] = /<drawing [^>]*r:id="(\w+)"\/><tableParts/.exec(sheet)!;
    expect(parts['xl/worksheets/_rels/sheet2.xml.rels']).toContain(
      `<Relationship Id="${link}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing" Target="../drawings/drawing1.xml"/>`,
    );
    expect(parts['xl/drawings/_rels/drawing1.xml.rels']!.match(/Target="[^"]*"/g)).toEqual([
      'Target="../charts/chart1.xml"',
      'Target="../charts/chart2.xml"',
    ]);
    for (const [path, type] of [
      [drawing, 'drawing'],
      [barPart, 'drawingml.chart'],
      [columnPart, 'drawingml.chart'],
    ]) {
      expect(parts['[Content_Types].xml']).toContain(
        `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`,
      );
    }
  });

  test('names the cells of another sheet and holds what these hold', async () => {
    const parts = await publish(plain, reports);
    const references = referencesOf(parts[columnPart]);
    expect(references.map(({ sheet, area }) => [sheet, area])).toEqual([
      ['By Member’s name', '$C$4'],
      ['By Member’s name', '$A$5:$A$7'],
      ['By Member’s name', '$C$5:$C$7'],
    ]);
    for (const reference of references) expect(reference.held).toEqual(await readCells(parts, reference));
  });

  test('names the sheet that its numbers came to where the name wished for is taken', async () => {
    const report = { ...byMember(), sheet: "Tonga's" };
    const parts = await publish(
      plain,
      [{ ...report, table: { ...report.table, name: 'Other' } }],
      [overview(), report],
    );
    expect(referencesOf(parts[barPart]).map(({ sheet }) => sheet)).toEqual(Array(3).fill("Tonga's (2)"));
  });

  test('stands over its cells below the table', async () => {
    const parts = await publish(plain, reports);
    expect(placesIn(parts)).toEqual([
      [0, 7, 1, 27],
      [1, 7, 2, 17],
    ]);
  });

  test('has the first row on top where bars lie, and on the left where they stand', async () => {
    const parts = await publish(plain, reports);
    const looks = [barPart, columnPart].map((path) =>
      /barDir val="(\w+)".*?orientation val="(\w+)"/.exec(parts[path]!),
    );
    expect(looks.map((found) => found?.slice(1))).toEqual([
      ['bar', 'maxMin'],
      ['col', 'minMax'],
    ]);
  });

  test('has its title, and is told in words to those who do not see it', async () => {
    const parts = await publish(plain, reports);
    expect(parts[barPart]).toContain('<a:t>Activities &amp; events of each Member</a:t>');
    expect(parts[drawing]).toContain(
      'name="ConcordMemberChart" descr="Activities &amp; events of each Member. Lying bars, one for each Member; ' +
        'the numbers stand in the column Activities of the table ConcordByMember."',
    );
  });

  test('names every category, in letters as small as there is room for', async () => {
    const many = Array.from({ length: 40 }, (_, index) => [`Member ${index}`, index, 0] as const);
    const parts = await publish(plain, [overview(2, showing(40)), byMember(many)]);
    expect(parts[barPart]).toContain('<c:tickLblSkip val="1"/>');
    expect(/<c:catAx>.*?sz="(\d+)"/.exec(parts[barPart]!)?.[1]).toBe('600');
  });
});

describe('a chart in a file that is written again', () => {
  test('leaves every part as it was where the report is the same', async () => {
    expect(await publish(plain, reports, reports)).toEqual(await publish(plain, reports));
  });

  test('shows the cells as they are now, and more of them', async () => {
    const parts = await publish(plain, reports, [overview(2, showing(4)), byMember(manyCounts)]);
    expect(referencesOf(parts[barPart]).map(({ area, held }) => [area, ...held])).toEqual([
      ['$B$4', 'Activities'],
      ['$A$5:$A$8', 'Fiji', 'Lao <PDR>', 'Tonga', 'Vanuatu'],
      ['$B$5:$B$8', '2', '0', '5', '7'],
    ]);
  });

  test('keeps the looks, the title and the place that the planner gave it', async () => {
    const first = await publish(plain, reports);
    const dressed: Parts = {
      ...first,
      [barPart]: first[barPart]!.replace('2F5597', 'C00000').replace('Activities &amp; events of each Member', 'Ours'),
      [drawing]: first[drawing]!.replace('<xdr:row>7</xdr:row>', '<xdr:row>3</xdr:row>'),
    };
    const parts = await publish(dressed, [overview(), byMember(moreCounts)]);
    expect(parts[drawing]).toBe(dressed[drawing]);
    expect(parts[barPart]).toBe(
      dressed[barPart]!.replace(/>Fiji</, '>Bhutan<').replace('<c:pt idx="0"><c:v>2<', '<c:pt idx="0"><c:v>4<'),
    );
  });

  test('is renewed as well where another program has named its elements otherwise', async () => {
    const first = await publish(plain, reports);
    const other = first[barPart]!.replaceAll('<c:', '<').replaceAll('</c:', '</').replace('xmlns:c=', 'xmlns=');
    const parts = await publish({ ...first, [barPart]: other }, [overview(), byMember(moreCounts)]);
    expect(parts[barPart]).toBe(other.replace(/>Fiji</, '>Bhutan<').replace('<pt idx="0"><v>2<', '<pt idx="0"><v>4<'));
  });

  test('keeps the name that the planner typed for its bars', async () => {
    const first = await publish(plain, reports);
    const named = first[barPart]!.replace(/<c:tx><c:strRef>.*?<\/c:tx>/, '<c:tx><c:v>Mine</c:v></c:tx>');
    const parts = await publish({ ...first, [barPart]: named }, [overview(), byMember(moreCounts)]);
    expect(parts[barPart]).toContain('<c:tx><c:v>Mine</c:v></c:tx>');
    expect(parts[barPart]).toContain('Bhutan');
  });

  test('stays as it is where the planner took our bars out of it', async () => {
    const first = await publish(plain, reports);
    const bare = first[barPart]!.replace(/<c:ser>.*<\/c:ser>/, '');
    const parts = await publish({ ...first, [barPart]: bare }, [overview(), byMember(moreCounts)]);
    expect(parts[barPart]).toBe(bare);
  });

  test('goes down with the table above it, unless the planner put it beside the table', async () => {
    const first = await publish(plain, reports);
    const moved = first[drawing]!.replace('<xdr:row>7</xdr:row>', '<xdr:row>1</xdr:row>');
    const parts = await publish({ ...first, [drawing]: moved }, [overview(5), byMember()]);
    expect(placesIn(parts)).toEqual([
      [0, 1, 1, 27],
      [1, 10, 2, 20],
    ]);
  });

  test('comes back where it was taken away', async () => {
    const first = await publish(plain, reports);
    const emptied = first[drawing]!.replace(/<xdr:twoCellAnchor.*?<\/xdr:twoCellAnchor>/, '');
    const parts = await publish({ ...first, [drawing]: emptied }, reports);
    expect(namesIn(parts)).toEqual([columns.name, bars.name]);
  });

  test('leaves what the planner drew on the sheet as it is, and stands beside it in one drawing', async () => {
    const first = await publish(plain, [{ ...overview(), charts: [] }, byMember()]);
    const picture =
      '<twoCellAnchor><from><col>4</col><colOff>0</colOff><row>1</row><rowOff>0</rowOff></from>' +
      '<to><col>6</col><colOff>0</colOff><row>9</row><rowOff>0</rowOff></to>' +
      '<pic><nvPicPr><cNvPr id="7" name="Emblem"/></nvPicPr></pic><clientData/></twoCellAnchor>';
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const drawn: Parts = {
      ...first,
      'xl/worksheets/sheet2.xml': first['xl/worksheets/sheet2.xml']!.replace(
        '<tableParts',
        '<drawing r:id="rIdOwn"/><tableParts',
      ),
      'xl/worksheets/_rels/sheet2.xml.rels': first['xl/worksheets/_rels/sheet2.xml.rels']!.replace(
        '</Relationships>',
        `<Relationship Id="rIdOwn" Type="${office}/drawing" Target="../drawings/own.xml"/></Relationships>`,
      ),
      'xl/drawings/own.xml': `<wsDr xmlns="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">${picture}</wsDr>`,
    };
    const parts = await publish(drawn, [overview(6), byMember()]);
    expect(parts['xl/drawings/own.xml']).toContain(`>${picture}<`);
    expect(parts['xl/drawings/own.xml']!.match(/cNvPr id="\d+"/g)).toEqual([
      'cNvPr id="7"',
      'cNvPr id="8"',
      'cNvPr id="9"',
    ]);
    expect(parts['xl/worksheets/sheet2.xml']!.match(/<drawing /g)).toHaveLength(1);
    expect(parts[drawing]).toBeUndefined();
  });
});

/** Column and row of the first cell and of the one behind the last, of each chart. */
function placesIn(parts: Parts): readonly (readonly number[])[] {
  return [...parts[drawing]!.matchAll(/<xdr:from>(.*?)<\/xdr:to>/g)].map(([, place]) =>
    [...place!.matchAll(/<xdr:(?:col|row)>(\d+)</g)].map(([, number]) => Number(number)),
  );
}

function namesIn(parts: Parts): readonly string[] {
  return [...parts[drawing]!.matchAll(/cNvPr id="\d+" name="(\w+)"/g)].map(([, name]) => name!);
}
