import { Workbook } from '@cj-tech-master/excelts';

import { openFileHost } from '../../../src/host/file/file-host';
import { scanTags } from '../../../src/host/xml';
import { byMember, facts, plain, publish } from './published-file';
import { relationships, zipParts } from './sketched-file';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** How often each element occurs; fails where tags do not close in order. */
function countElements(xml: string): Readonly<Record<string, number>> {
  const open: string[] = [];
  const counts: Record<string, number> = {};
  for (const { kind, name } of scanTags(xml)) {
    if (kind !== 'close') counts[name] = (counts[name] ?? 0) + 1;
    if (kind === 'open') open.push(name);
    if (kind === 'close') expect(open.pop()).toBe(name);
  }
  expect(open).toEqual([]);
  return counts;
}

describe('publishing into a workbook file', () => {
  test('adds parts, names them in the parts that list others, and touches nothing else', async () => {
    const saved = await publish(plain, [facts, byMember]);
    const changed = Object.keys(plain).filter((path) => saved[path] !== plain[path]);
    expect(changed).toEqual(['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml']);
    expect(
      Object.keys(saved)
        .filter((path) => !(path in plain))
        .sort(),
    ).toEqual([
      'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels',
      'xl/pivotCache/pivotCacheDefinition1.xml',
      'xl/pivotCache/pivotCacheRecords1.xml',
      'xl/pivotTables/_rels/pivotTable1.xml.rels',
      'xl/pivotTables/pivotTable1.xml',
      'xl/tables/table1.xml',
      'xl/tables/table2.xml',
      'xl/worksheets/_rels/sheet2.xml.rels',
      'xl/worksheets/_rels/sheet3.xml.rels',
      'xl/worksheets/sheet2.xml',
      'xl/worksheets/sheet3.xml',
    ]);
  });

  test('only adds to the parts that list others', async () => {
    const saved = await publish(plain, [facts, byMember]);
    expect(withoutAdditions(saved['xl/workbook.xml']!)).toBe(plain['xl/workbook.xml']);
    expect(saved['xl/_rels/workbook.xml.rels']).toContain(
      plain['xl/_rels/workbook.xml.rels']!.replace('</Relationships>', ''),
    );
    expect(saved['[Content_Types].xml']).toContain(plain['[Content_Types].xml']!.replace('</Types>', ''));
  });

  test('writes parts whose elements all close, and whose counts are true', async () => {
    const saved = await publish(plain, [facts, byMember]);
    const counted = Object.fromEntries(Object.entries(saved).map(([path, xml]) => [path, countElements(xml)]));
    expect(counted['xl/pivotCache/pivotCacheDefinition1.xml']).toMatchObject({ cacheField: 3, s: 5, m: 2 });
    expect(counted['xl/pivotCache/pivotCacheRecords1.xml']).toMatchObject({ r: 4, x: 8, n: 4 });
    expect(counted['xl/pivotTables/pivotTable1.xml']).toMatchObject({ pivotField: 3, item: 4, dataField: 1 });
    expect(saved['xl/pivotCache/pivotCacheDefinition1.xml']).toMatch(/refreshOnLoad="1".* recordCount="4"/);
    expect(saved['xl/pivotTables/pivotTable1.xml']).toContain('<location ref="C4:D8"');
  });

  test('counts texts that differ in case only as one, as Excel does, and says which cells are blank', async () => {
    const host = await openFileHost(zipParts(plain), 'plan.xlsx');
    await host.publish([facts, byMember]);
    const { cells } = await host.read('By Member');
    expect(cells.filter(({ column }) => column >= 2).map(({ text }) => text)).toEqual([
      'Member',
      'Lines counted',
      'fiji',
      '2.5',
      'Tonga',
      '2',
      '(blank)',
      '1',
      'Grand Total',
      '5.5',
    ]);
  });

  test('is understood by the library', async () => {
    const host = await openFileHost(zipParts(plain), 'plan.xlsx');
    await host.publish([facts, byMember]);
    const workbook = new Workbook();
    await workbook.xlsx.load(host.pack());
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Plan', 'Plan facts', 'By Member']);
    const sheet = workbook.getWorksheet('Plan facts');
    expect(sheet?.getTable('Facts').ref).toBe('A4:C8');
    expect(sheet?.getCell('A5').value).toBe('Tonga');
    expect(workbook.getWorksheet('By Member')?.pivotTables).toHaveLength(1);
  });

  test('numbers every table differently', async () => {
    const saved = await publish(plain, [facts, byMember]);
    const tables = Object.entries(saved).filter(([path]) => path.startsWith('xl/tables/'));
    expect(tables.map(([, xml]) => /<table [^>]* id="(\d+)"/.exec(xml)?.[1])).toEqual(['1', '2']);
  });
});

describe('publishing into an unusual workbook file', () => {
  test('lists the caches where the schema wants them, beside those that are there', async () => {
    const ending =
      '<calcPr calcId="1"/><pivotCaches><pivotCache cacheId="7" r:id="rId70"/></pivotCaches><extLst><ext uri="u"/></extLst>';
    const workbook = plain['xl/workbook.xml']!.replace('<calcPr calcId="191029"/>', ending);
    const saved = await publish({ ...plain, 'xl/workbook.xml': workbook }, [facts, byMember]);
    expect(saved['xl/workbook.xml']).toMatch(
      /cacheId="7" r:id="rId70"\/><pivotCache [^>]*cacheId="8"[^>]*\/><\/pivotCaches><extLst>/,
    );
    const bare = workbook.replace(/<pivotCaches>.*<\/pivotCaches>/, '');
    const added = await publish({ ...plain, 'xl/workbook.xml': bare }, [facts, byMember]);
    expect(added['xl/workbook.xml']).toMatch(
      /<calcPr calcId="1"\/><pivotCaches><pivotCache [^>]*\/><\/pivotCaches><extLst>/,
    );
  });

  test('uses the prefix that the workbook’s elements have', async () => {
    const workbook = plain['xl/workbook.xml']!.replace(/<(\/?)(?=[a-zA-Z])/g, '<$1x:').replace('xmlns=', 'xmlns:x=');
    const saved = await publish({ ...plain, 'xl/workbook.xml': workbook }, [facts, byMember]);
    expect(countElements(saved['xl/workbook.xml']!)).toMatchObject({
      'x:sheet': 3,
      'x:pivotCaches': 1,
      'x:pivotCache': 1,
    });
  });

  test('numbers its table after the highest there is', async () => {
    const table = `<table xmlns="${main}" id="41" name="Mine" displayName="Mine" ref="A1:A2"/>`;
    const parts = {
      ...plain,
      'xl/tables/table1.xml': table,
      'xl/worksheets/_rels/sheet1.xml.rels': relationships([['rId1', 'table', '../tables/table1.xml']]),
    };
    const saved = await publish(parts, [facts]);
    expect(saved['xl/tables/table1.xml']).toBe(table);
    expect(saved['xl/tables/table2.xml']).toContain(' id="42" ');
  });

  test('adds no sheet where the workbook’s structure is protected, and changes nothing', async () => {
    const workbook = plain['xl/workbook.xml']!.replace(
      '<bookViews>',
      '<workbookProtection lockStructure="1"/><bookViews>',
    );
    const host = await openFileHost(zipParts({ ...plain, 'xl/workbook.xml': workbook }), 'plan.xlsx');
    await expect(host.publish([facts])).rejects.toMatchObject({ code: 'protected-workbook', what: 'plan.xlsx' });
    expect((await host.list()).sheets).toEqual(['Plan']);
  });

  test('adds nothing to a strict workbook, whose parts would need another form', async () => {
    const workbook = plain['xl/workbook.xml']!.replace(main, 'http://purl.oclc.org/ooxml/spreadsheetml/main');
    const host = await openFileHost(zipParts({ ...plain, 'xl/workbook.xml': workbook }), 'plan.xlsx');
    await expect(host.publish([facts])).rejects.toMatchObject({ code: 'not-supported' });
  });
});

function withoutAdditions(workbook: string): string {
  return workbook
    .replace(/<sheet xmlns:r=[^>]*\/>/g, '')
    .replace(/<pivotCaches>.*<\/pivotCaches>/, '')
    .replace(/<definedNames>.*<\/definedNames>/, '');
}

test('more cells than memory holds are refused before anything is written', async () => {
  const host = await openFileHost(zipParts(plain), 'plan.xlsx');
  const many = { ...facts, table: { ...facts.table, rows: Array<readonly string[]>(1_500_000).fill([]) } };
  await expect(host.publish([byMember, many])).rejects.toThrow(`too-many-cells: ${facts.sheet}`);
  expect((await host.list()).sheets).toEqual(['Plan']);
});
