import { formatArea, isWithin } from '../../../src/core/sheet/area';
import { openFileHost } from '../../../src/host/file/file-host';
import { findText, openPackage } from '../../../src/host/file/package/package';
import { readWorkbook } from '../../../src/host/file/workbook';
import { readValidations } from '../../../src/host/file/lists/validations';
import { listsMark, type ColumnList } from '../../../src/host/host';
import { parseSource } from '../../../src/host/lists';
import { at } from '../host-contract';
import { describeLists } from '../lists-contract';
import { relationships, sketchParts, zipParts, type Parts } from '../file/sketched-file';

const sheetPath = 'xl/worksheets/sheet1.xml';
const change = (parts: Parts, path: string, to: (xml: string) => string): Parts => ({
  ...parts,
  [path]: to(parts[path]!),
});

describeLists('a file', async (sheets, validated) => {
  const own = `<dataValidations count="1"><dataValidation type="whole" sqref="${validated.map(formatArea).join(' ')}"><formula1>1</formula1></dataValidation></dataValidations>`;
  const parts = change(sketchParts(sheets), sheetPath, (xml) =>
    validated.length === 0 ? xml : xml.replace('</worksheet>', `${own}</worksheet>`),
  );
  const host = await openFileHost(zipParts(parts), 'plan.xlsx');
  return {
    host,
    validationAt: async (sheet, place) => {
      const pack = openPackage(host.pack(), 'plan.xlsx');
      const entry = readWorkbook(pack).sheets.find(({ name }) => name === sheet)!;
      const found = readValidations(findText(pack, entry.path)!).find(({ areas }) =>
        areas.some((area) => isWithin(area, place)),
      );
      return found ? (found.isList ? parseSource(found.source) : 'own') : null;
    },
  };
});

const kinds: ColumnList = {
  cells: { from: at('A2'), to: at('A3') },
  values: { sheet: 'Lists', area: { from: at('A5'), to: at('A6') } },
  remark: { title: 'Another "kind"', text: 'It is kept & read.' },
};

/** A plan, a sheet with our table of values, and an Excel table over the plan's rows down to row 9. */
function parts(): Parts {
  const table = (name: string, id: number, ref: string) =>
    `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${id}" name="${name}" displayName="${name}" ref="${ref}"/>`;
  return {
    ...sketchParts([
      { name: 'Plan', cells: { A1: 'Kind', A2: 'National' } },
      { name: 'Lists', cells: { A4: 'Kind', A5: 'National', A6: 'Regional' } },
    ]),
    'xl/worksheets/_rels/sheet1.xml.rels': relationships([['rId1', 'table', '../tables/table1.xml']]),
    'xl/worksheets/_rels/sheet2.xml.rels': relationships([['rId1', 'table', '../tables/table2.xml']]),
    'xl/tables/table1.xml': table('Register', 1, 'A1:B9'),
    'xl/tables/table2.xml': table(`${listsMark}_Plan`, 2, 'A4:A6'),
  };
}

const sheetOf = async (bytes: Uint8Array) => findText(openPackage(bytes, 'plan.xlsx'), sheetPath)!;

test('a list is written as Excel writes it, in its place, over all rows of the table', async () => {
  const host = await openFileHost(
    zipParts(change(parts(), sheetPath, (xml) => xml.replace('</worksheet>', '<pageMargins left="1"/></worksheet>'))),
    'plan.xlsx',
  );
  await host.offer('Plan', [kinds]);
  expect(await sheetOf(host.pack())).toContain(
    '</sheetData><dataValidations count="1"><dataValidation type="list" allowBlank="1" errorStyle="information" ' +
      'showErrorMessage="1" errorTitle="Another &quot;kind&quot;" error="It is kept &amp; read." sqref="A2:A9">' +
      '<formula1>Lists!$A$5:$A$6</formula1></dataValidation></dataValidations><pageMargins left="1"/>',
  );
});

test('offered and withdrawn, the sheet is the same byte for byte', async () => {
  const host = await openFileHost(zipParts(parts()), 'plan.xlsx');
  await host.offer('Plan', [kinds]);
  await host.withdraw('Plan');
  expect(await sheetOf(host.pack())).toBe(parts()[sheetPath]);
});

test('a list of ours that Excel has saved in its own form is known and goes without trace', async () => {
  const saved =
    '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}">' +
    '<x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1">' +
    '<x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Lists!$A$5:$A$6</xm:f></x14:formula1>' +
    '<xm:sqref>A2:A9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
  const kept = change(parts(), sheetPath, (xml) => xml.replace('</worksheet>', `${saved}</worksheet>`));
  const host = await openFileHost(zipParts(kept), 'plan.xlsx');
  expect(await host.offer('Plan', [{ ...kinds, remark: null }])).toEqual({ left: 0 });
  await host.withdraw('Plan');
  expect(await sheetOf(host.pack())).toBe(parts()[sheetPath]);
});
