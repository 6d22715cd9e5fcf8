import type { Report } from '../../../../src/host/host';
import { plain, publish } from '../published-file';
import type { Parts } from '../sketched-file';
import { crossed, lines } from './crossed';

const byMember: Report = {
  ...crossed,
  sheet: 'By Member',
  table: { name: 'ConcordMembers', columns: [{ title: 'Member', width: 20 }], rows: [['Fiji']] },
  pivot: {
    name: 'ConcordMembersPivot',
    source: 'ConcordLines',
    row: 'Member',
    values: [{ column: 'Once', caption: 'Lines by Member' }],
    totals: { down: false, across: false },
    otherwise: '',
  },
};

const definition = 'xl/pivotCache/pivotCacheDefinition1.xml';
const records = 'xl/pivotCache/pivotCacheRecords1.xml';

function partsOf(parts: Parts, pattern: RegExp): readonly string[] {
  return Object.keys(parts).filter((path) => pattern.test(path) && !path.includes('_rels'));
}

test('pivots over one table share one cache', async () => {
  const parts = await publish(plain, [lines, crossed, byMember]);
  expect(partsOf(parts, /pivotTables/)).toHaveLength(2);
  expect(partsOf(parts, /pivotCache/)).toEqual([records, definition]);
  expect(parts['xl/workbook.xml']!.match(/<pivotCache /g)).toHaveLength(1);
});

test('a pivot with columns names its fields, its items and where its sums begin', async () => {
  const pivot = (await publish(plain, [lines, crossed]))['xl/pivotTables/pivotTable1.xml']!;
  expect(pivot).toContain('<location ref="F4:H9" firstHeaderRow="1" firstDataRow="2" firstDataCol="1"/>');
  expect(pivot).toContain('<pivotField axis="axisCol" showAll="0"><items count="3"><item x="0"/><item x="1"/>');
  expect(pivot).toContain('<colFields count="1"><field x="1"/></colFields>');
  expect(pivot).toContain('<colItems count="2"><i><x/></i><i><x v="1"/></i></colItems>');
});

test('totals that say nothing true are off: the column at the right, or the line below', async () => {
  const parts = await publish(plain, [lines, crossed, byMember]);
  expect(parts['xl/pivotTables/pivotTable1.xml']).toMatch(/^(?!.*rowGrandTotals).* colGrandTotals="0"/s);
  expect(parts['xl/pivotTables/pivotTable2.xml']).toMatch(/^(?!.*colGrandTotals).* rowGrandTotals="0"/s);
  expect(parts['xl/pivotTables/pivotTable2.xml']).not.toContain('t="grand"');
});

test('the cache lists the values of columns that hold texts: numbers as text, long texts and blanks as such', async () => {
  const cache = (await publish(plain, [lines, crossed]))[definition]!;
  expect(cache).toContain('name="Milestone" numFmtId="0"><sharedItems count="2"><s v="1"/><s v="2"/></sharedItems>');
  expect(cache).toMatch(
    /name="Text" numFmtId="0"><sharedItems containsBlank="1" longText="1" count="4"><s v="x{300}"\/><m\/>/,
  );
  expect(cache).toMatch(/name="Once" numFmtId="0"><sharedItems [^>]*minValue="0" maxValue="1"><\/sharedItems>/);
});

test('a pivot that stands over the same values is left as whoever saved it last has written it', async () => {
  const parts = await publish(plain, [lines, crossed]);
  const pivotPath = 'xl/pivotTables/pivotTable1.xml';
  const saved: Parts = {
    ...parts,
    [pivotPath]: parts[pivotPath]!.replace('PivotStyleLight16', 'PivotStyleDark1').replace(
      '<item x="0"/>',
      '<item h="1" x="0"/>',
    ),
    [definition]: parts[definition]!.replace('<s v="1"/><s v="2"/>', '<s v="2"/><s v="1"/>'),
    [records]: parts[records]!.replace(
      /(<r><x v="\d"\/><x v=")(\d)/g,
      (_, start: string, place: string) => start + (1 - Number(place)),
    ),
  };
  expect(await publish(saved, [lines, crossed])).toEqual(saved);
});

test('a pivot over other values is written again in its place, and keeps the style that the planner gave it', async () => {
  const parts = await publish(plain, [lines, crossed]);
  const pivotPath = 'xl/pivotTables/pivotTable1.xml';
  const styled: Parts = { ...parts, [pivotPath]: parts[pivotPath]!.replace('PivotStyleLight16', 'PivotStyleDark1') };
  const more = { ...lines, table: { ...lines.table, rows: [...lines.table.rows, ['Palau', '3', 'c', 1]] } };
  const saved = await publish(styled, [more, crossed]);
  expect(Object.keys(saved)).toEqual(Object.keys(parts));
  expect(saved[pivotPath]).toContain('PivotStyleDark1');
  expect(saved[pivotPath]).toContain('ref="F4:I10"');
  expect(saved[records]).toContain('count="5"');
});

test('ten rebuilds leave one set of parts, each as it was byte for byte', async () => {
  const all = [lines, crossed, byMember];
  const once = await publish(plain, all);
  expect(await publish(plain, ...Array.from({ length: 10 }, () => all))).toEqual(once);
});
