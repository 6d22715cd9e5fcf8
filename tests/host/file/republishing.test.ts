import { openFileHost } from '../../../src/host/file/file-host';
import { at } from '../host-contract';
import { byMember, facts, plain, publish, unzipTexts } from './published-file';
import { relationships, zipParts, type Parts } from './sketched-file';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

describe('publishing into a workbook file again', () => {
  test('gives the same parts', async () => {
    const once = await publish(plain, [facts, byMember]);
    expect(await publish(plain, [facts, byMember], [facts, byMember])).toEqual(once);
  });

  test('without a pivot takes the pivot and its cache away', async () => {
    const { sheet, title, note, table } = byMember;
    const bare = { sheet, title, note, table };
    const saved = await publish(plain, [facts, byMember], [facts, bare]);
    expect(Object.keys(saved).filter((path) => /pivot/i.test(path))).toEqual([]);
    expect(Object.values(saved).filter((xml) => /pivot/i.test(xml))).toEqual([]);
  });

  test('keeps a cache that the planner’s own pivot uses as well', async () => {
    const first = await publish(plain, [facts, byMember]);
    const link = (xml: string | undefined): string =>
      xml!.replace(
        '</Relationships>',
        `<Relationship Id="rIdOwn" Type="${office}/pivotTable" Target="../pivotTables/own.xml"/></Relationships>`,
      );
    const shared: Parts = {
      ...first,
      'xl/worksheets/_rels/sheet1.xml.rels': link(relationships([])),
      'xl/pivotTables/own.xml': first['xl/pivotTables/pivotTable1.xml']!,
      'xl/pivotTables/_rels/own.xml.rels': first['xl/pivotTables/_rels/pivotTable1.xml.rels']!,
    };
    const saved = await publish(shared, [facts, byMember]);
    expect(
      Object.keys(saved)
        .filter((path) => path.includes('pivotCacheDefinition'))
        .sort(),
    ).toEqual([
      'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels',
      'xl/pivotCache/_rels/pivotCacheDefinition2.xml.rels',
      'xl/pivotCache/pivotCacheDefinition1.xml',
      'xl/pivotCache/pivotCacheDefinition2.xml',
    ]);
    expect(saved['xl/workbook.xml']!.match(/cacheId="\d"/g)).toEqual(['cacheId="1"', 'cacheId="2"']);
  });

  test('leaves a sheet of ours alone that somebody protected', async () => {
    const first = await publish(plain, [facts]);
    const shut = first['xl/worksheets/sheet2.xml']!.replace('<pageMargins', '<sheetProtection sheet="1"/><pageMargins');
    const host = await openFileHost(zipParts({ ...first, 'xl/worksheets/sheet2.xml': shut }), 'plan.xlsx');
    await expect(host.publish([facts])).rejects.toMatchObject({ code: 'protected', what: 'Plan facts' });
  });

  test('keeps what the planner wrote, drew and widened on a sheet of ours', async () => {
    const host = await openFileHost(zipParts(await publish(plain, [facts, byMember])), 'plan.xlsx');
    await host.apply('By Member', [{ at: at('H20'), before: '', after: 'to discuss' }]);
    const parts = unzipTexts(host.pack());
    const drawn: Parts = {
      ...parts,
      'xl/worksheets/sheet3.xml': parts['xl/worksheets/sheet3.xml']!.replace('width="20"', 'width="44"').replace(
        '<tableParts',
        '<drawing r:id="rIdDrawing"/><tableParts',
      ),
      'xl/worksheets/_rels/sheet3.xml.rels': parts['xl/worksheets/_rels/sheet3.xml.rels']!.replace(
        '</Relationships>',
        `<Relationship Id="rIdDrawing" Type="${office}/drawing" Target="../drawings/drawing1.xml"/></Relationships>`,
      ),
      'xl/drawings/drawing1.xml': '<wsDr/>',
    };
    const saved = await publish(drawn, [facts, byMember]);
    expect(saved['xl/worksheets/sheet3.xml']).toBe(drawn['xl/worksheets/sheet3.xml']);
    expect(saved['xl/worksheets/_rels/sheet3.xml.rels']).toContain('Id="rIdDrawing"');
    expect(saved['xl/drawings/drawing1.xml']).toBe('<wsDr/>');
  });

  test.each([
    ['whose pivot is away', [facts], facts, 'A4:C8', 'D'],
    ['beside its pivot', [facts, byMember], byMember, 'A4:A5', 'B'],
  ] as const)('keeps a column that the planner put to a table %s', async (_, reports, report, ref, column) => {
    const host = await openFileHost(zipParts(await publish(plain, reports)), 'plan.xlsx');
    await host.apply(report.sheet, [
      { at: at(`${column}4`), before: '', after: 'My notes' },
      { at: at(`${column}5`), before: '', after: 'to discuss' },
    ]);
    const noted = unzipTexts(host.pack());
    // As Excel takes what is typed beside a table into it.
    const wide = ref.replace(/:[A-Z]/, `:${column}`);
    const widened = Object.fromEntries(
      Object.entries(noted).map(([path, xml]) => [
        path,
        path.startsWith('xl/tables/') && xml.includes(`displayName="${report.table.name}"`)
          ? xml
              .replaceAll(`ref="${ref}"`, `ref="${wide}"`)
              .replace('</tableColumns>', '<tableColumn id="9" name="My notes"/></tableColumns>')
          : xml,
      ]),
    );
    const again = await openFileHost(zipParts(widened), 'plan.xlsx');
    await again.publish(reports);
    const texts = (await again.read(report.sheet)).cells.filter((cell) => cell.column === at(`${column}1`).column);
    expect(texts.map(({ text }) => text)).toEqual(['My notes', 'to discuss']);
    const kept = unzipTexts(again.pack());
    const table = Object.values(kept).find((xml) => xml.includes(`displayName="${report.table.name}"`))!;
    expect(table).toContain(`ref="${wide}"`);
    expect(table).toContain('<tableColumn id="9" name="My notes"/>');
    expect(await publish(kept, reports)).toEqual(kept);
  });

  test('empties the cells that the earlier table and pivot had and the new ones have not', async () => {
    const host = await openFileHost(zipParts(plain), 'plan.xlsx');
    await host.publish([facts, byMember]);
    const short = { ...facts, table: { ...facts.table, rows: [['Samoa', 'a', 1]] } };
    await host.publish([short, byMember]);
    const texts = async (sheet: string): Promise<readonly string[]> =>
      (await host.read(sheet)).cells.filter(({ row }) => row > 3).map(({ text }) => text);
    expect(await texts('Plan facts')).toEqual(['Samoa', 'a', '1']);
    expect(await texts('By Member')).toEqual(['Fiji', 'Samoa', '1', 'Grand Total', '1']);
  });
});
