import type { NewSheet } from '../../../src/core/sheet/new-sheet';
import { openFileHost } from '../../../src/host/file/file-host';
import { createWorkbook } from '../../../src/host/file/new-workbook';
import { scanTags } from '../../../src/host/xml';
import { loadBook, type BookSheet } from '../../excel/xlsx/library';
import { unzipTexts } from '../file/published-file';
import { full } from '../file/full-workbook';
import { sketchParts, zipParts, type Parts } from '../file/sketched-file';
import { annex, cell, register } from '../new-sheets-contract';

const plain = sketchParts([{ name: 'Plan', cells: { A1: 'Annual plan' } }]);

async function addTo(parts: Parts, ...sheets: readonly NewSheet[]): Promise<Parts> {
  const host = await openFileHost(zipParts(parts), 'plan.xlsx');
  for (const sheet of sheets) await host.add(sheet);
  return unzipTexts(host.pack());
}

async function openWithLibrary(...sheets: readonly NewSheet[]): Promise<readonly BookSheet[]> {
  const host = await createWorkbook('new.xlsx');
  for (const sheet of sheets) await host.add(sheet);
  return (await loadBook(host.pack())).worksheets;
}

describe('a sheet added to a workbook file', () => {
  test('leaves every part as it was but the lists of parts and of styles', async () => {
    const saved = await addTo(full, annex, register);
    expect(Object.keys(full).filter((path) => saved[path] !== full[path])).toEqual([
      '[Content_Types].xml',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
    ]);
    expect(Object.keys(saved).filter((path) => !(path in full))).toEqual([
      'xl/worksheets/sheet3.xml',
      'xl/tables/table1.xml',
      'xl/worksheets/_rels/sheet4.xml.rels',
      'xl/worksheets/sheet4.xml',
    ]);
  });

  test('adds its styles at the end, so that the numbers of the others hold', async () => {
    const saved = await addTo(plain, annex);
    const [before, after] = [plain, saved].map((parts) => stylesOf(parts));
    expect(after!.slice(0, before!.length)).toEqual(before);
    expect(saved['xl/styles.xml']).toContain(`<cellXfs count="${after!.length}">`);
  });

  test('uses the styles of an earlier one again', async () => {
    const once = await addTo(plain, annex);
    const twice = await addTo(plain, annex, annex);
    expect(twice['xl/styles.xml']).toBe(once['xl/styles.xml']);
  });

  test('writes its letters in those of the workbook', async () => {
    const styles = plain['xl/styles.xml']!.replace('Calibri', 'Garamond');
    const saved = await addTo({ ...plain, 'xl/styles.xml': styles }, annex);
    expect(saved['xl/styles.xml']).toContain('<font><b/><sz val="14"/><name val="Garamond"/></font>');
  });

  test('uses the prefix that the styles’ elements have', async () => {
    const styles = plain['xl/styles.xml']!.replace(/<(\/?)(?=[a-zA-Z])/g, '<$1x:').replace('xmlns=', 'xmlns:x=');
    const saved = await addTo({ ...plain, 'xl/styles.xml': styles }, annex);
    const names = [...scanTags(saved['xl/styles.xml']!)].map(({ name }) => name);
    expect(names.filter((name) => !name.startsWith('x:'))).toEqual([]);
  });

  test('takes for its table no name that the workbook defines', async () => {
    const names = '<definedNames><definedName name="planregister">Plan!$A$1</definedName></definedNames><calcPr';
    const workbook = plain['xl/workbook.xml']!.replace('<calcPr', names);
    const saved = await addTo({ ...plain, 'xl/workbook.xml': workbook }, register);
    expect(saved['xl/tables/table1.xml']).toContain('displayName="PlanRegister_2"');
    expect(saved['xl/workbook.xml']).toMatch(
      /<\/definedName><definedName [^>]*localSheetId="1">[^<]*<\/definedName><\/definedNames>/,
    );
  });

  test('is refused, and nothing changed, where the workbook’s structure is protected', async () => {
    const lock = '<workbookProtection lockStructure="1"/><bookViews>';
    const workbook = plain['xl/workbook.xml']!.replace('<bookViews>', lock);
    const host = await openFileHost(zipParts({ ...plain, 'xl/workbook.xml': workbook }), 'plan.xlsx');
    const before = host.pack();
    await expect(host.add(annex)).rejects.toMatchObject({ code: 'protected-workbook', what: 'plan.xlsx' });
    expect(host.pack()).toEqual(before);
  });

  test('is understood by the library, with its table, its looks and how it is printed', async () => {
    const [sheet] = await openWithLibrary(register);
    expect(sheet!.getTable('PlanRegister')).toMatchObject({ ref: 'A3:B5' });
    expect(sheet!.views[0]).toMatchObject({ state: 'frozen', ySplit: 3 });
    expect(sheet!.pageSetup).toMatchObject({
      orientation: 'landscape',
      paperSize: 9,
      fitToHeight: 0,
      printTitlesRow: '3:3',
    });
    expect(sheet!.getCell('B3').value).toBe('See also\n(typed)');
    expect(sheet!.getCell('B3').style).toMatchObject({ font: { bold: true }, border: { bottom: { style: 'thin' } } });
    expect(sheet!.getCell('B5').style).toMatchObject({ numFmt: '@', alignment: { wrapText: true, vertical: 'top' } });
  });

  test('repeats in print the header that all sections have, and none where they differ', async () => {
    const second = [cell(40, 0, 'Action', 'header'), cell(40, 1, 'Activities', 'header')];
    const other = [cell(40, 0, 'Action', 'header'), cell(40, 1, 'Last year', 'header')];
    const sheets = [second, other].map((cells) => ({ ...annex, cells: [...annex.cells, ...cells] }));
    const [same, different] = await openWithLibrary(...sheets);
    expect(same!.pageSetup.printTitlesRow).toBe('4:4');
    expect(different!.pageSetup.printTitlesRow).toBeUndefined();
  });
});

describe('a workbook made from nothing', () => {
  test('holds the sheets added to it and no other, the first in front', async () => {
    const host = await createWorkbook('new.xlsx');
    await host.add(annex);
    expect(await host.list()).toEqual({ name: 'new.xlsx', sheets: ['New plan'], reports: [], active: 'New plan' });
    await host.add(register);
    const again = await openFileHost(host.pack(), 'new.xlsx');
    expect(await again.list()).toEqual({
      name: 'new.xlsx',
      sheets: ['New plan', 'Register'],
      reports: [],
      active: 'New plan',
    });
    expect((await again.read('New plan')).cells.map(({ text }) => text)).toEqual(annex.cells.map(({ text }) => text));
  });

  test('names no person, and no program but this one', async () => {
    const host = await createWorkbook('new.xlsx');
    await host.add(register);
    const parts = unzipTexts(host.pack());
    expect(Object.keys(parts).filter((path) => path.startsWith('docProps/'))).toEqual(['docProps/app.xml']);
    expect(parts['docProps/app.xml']).toContain('<Application>Concord</Application></Properties>');
  });
});

/** The styles of cells, each as written. */
function stylesOf(parts: Parts): readonly string[] {
  const list = /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(parts['xl/styles.xml']!)?.[1] ?? '';
  return list.match(/<xf [^>]*\/>|<xf [^>]*[^/]>.*?<\/xf>/g) ?? [];
}
