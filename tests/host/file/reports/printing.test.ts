import type { Report } from '../../../../src/host/host';
import { plain, publish } from '../published-file';
import { crossed, crossedPath, lines, linesPath } from './crossed';

const areaOf = (workbook: string | undefined): string | undefined =>
  /<definedName name="_xlnm.Print_Area" localSheetId="2">([^<]*)/.exec(workbook ?? '')?.[1];

const wider: Report = {
  ...crossed,
  table: {
    ...crossed.table,
    columns: [...crossed.table.columns, { title: 'Remarks', width: 20, isPlanners: true }],
    rows: crossed.table.rows.map((row) => [...row, '']),
  },
};

const workbookPath = 'xl/workbook.xml';

test('what stands left of the pivot is printed, and nothing is chosen where there is none', async () => {
  const workbook = (await publish(plain, [lines, crossed]))[workbookPath];
  expect(areaOf(workbook)).toBe("'Crossed'!$A:$E");
  expect(workbook).not.toContain('Print_Area" localSheetId="1"');
});

test('what is printed follows the table when it grows wider', async () => {
  const workbook = (await publish(plain, [lines, crossed], [lines, wider]))[workbookPath];
  expect(areaOf(workbook)).toBe("'Crossed'!$A:$F");
});

test('what the planner has chosen to be printed stays', async () => {
  const first = await publish(plain, [lines, crossed]);
  const chosen = { ...first, [workbookPath]: first[workbookPath]!.replace('$A:$E', '$A$1:$K$40') };
  expect(areaOf((await publish(chosen, [lines, wider]))[workbookPath])).toBe("'Crossed'!$A$1:$K$40");
});

test('a narrow table is printed upright', async () => {
  const parts = await publish(plain, [{ ...lines, page: 'upright' }]);
  expect(parts[linesPath]).toContain('<pageSetup paperSize="9" orientation="portrait" fitToHeight="0"/>');
});

test('a 0 of a heat map is shown as a dash and stays 0', async () => {
  const parts = await publish(plain, [lines, crossed]);
  const styles = parts['xl/styles.xml']!;
  const format = /<numFmt numFmtId="(\d+)" formatCode="0;-0;&quot;–&quot;"\/>/.exec(styles)![1];
  const number = Number(/<c r="B6" s="(\d+)"><f>[^<]*<\/f><v>0<\/v>/.exec(parts[crossedPath]!)![1]);
  const cells = /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(styles)![1]!.match(/<xf [^>]*\/>|<xf .*?<\/xf>/g)!;
  expect(cells[number]).toContain(`numFmtId="${format}"`);
  expect(cells[number]).toContain('horizontal="center"');
});

test('the texts of a source do not wrap, and no row of it is higher than another', async () => {
  const long = { ...lines.table, rows: [['Tonga', '1', 'word '.repeat(50), 1]], isSource: true as const };
  const xml = (await publish(plain, [{ ...lines, table: long }]))[linesPath];
  expect(xml).not.toContain(' ht=');
});

test('the header of a long table stays in view, of a short one not', async () => {
  const rows = Array.from({ length: 30 }, (_, index) => [`Member ${index}`, '1', 'a', 1]);
  const [long, short] = await Promise.all([
    publish(plain, [{ ...lines, table: { ...lines.table, rows } }]),
    publish(plain, [lines]),
  ]);
  expect(long[linesPath]).toContain('<pane ySplit="4" topLeftCell="A5" activePane="bottomLeft" state="frozen"/>');
  expect(short[linesPath]).not.toContain('<pane ');
});
