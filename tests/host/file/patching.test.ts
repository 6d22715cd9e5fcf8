import { unzipSync } from 'fflate';

import type { Edit } from '../../../src/core/sheet/edit';
import { openFileHost } from '../../../src/host/file/file-host';
import { at } from '../host-contract';
import { full, rows } from './full-workbook';
import { zipParts, type Parts } from './sketched-file';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

async function save(parts: Parts, sheet: string, edits: readonly Edit[]): Promise<Record<string, Uint8Array>> {
  const host = await openFileHost(zipParts(parts), 'plan.xlsx');
  await host.apply(sheet, edits);
  return unzipSync(host.pack());
}

async function patch(edits: readonly Edit[], parts = full): Promise<string> {
  const saved = await save(parts, 'Plan', edits);
  return new TextDecoder().decode(saved['xl/worksheets/sheet1.xml']);
}

function write(address: string, before: string, after: string): Edit {
  return { at: at(address), before, after };
}

function cell(address: string, text: string, style = ''): string {
  return `<c r="${address}"${style} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

describe('the sheet of a saved copy', () => {
  const original = full['xl/worksheets/sheet1.xml']!;

  test('differs in the named cell only, which keeps its style', async () => {
    expect(await patch([write('A1', 'shared', '=1 & <2>')])).toBe(
      original.replace('<c r="A1" s="1" t="s"><v>0</v></c>', cell('A1', '=1 &amp; &lt;2&gt;', ' s="1"')),
    );
  });

  test('keeps the style of a cell that is emptied', async () => {
    expect(await patch([write('A1', 'shared', '')])).toBe(original.replace(' t="s"><v>0</v></c>', '/>'));
  });

  test('takes new cells in their order among the others', async () => {
    const saved = await patch([write('B1', '', 'b'), write('D1', '', 'd'), write('A1', 'shared', 'a')]);
    const [first, rich] = [
      cell('A1', 'a', ' s="1"'),
      `<c r='C1'${rows[0]!.split("<c r='C1'")[1]!.replace('</row>', '')}`,
    ];
    const row = `<row r="1" spans="1:4" ht="30" customHeight="1">${first}${cell('B1', 'b')}${rich}${cell('D1', 'd')}</row>`;
    expect(saved).toBe(original.replace(rows[0]!, row));
  });

  test('takes new cells in an empty row, with the style of the row', async () => {
    expect(await patch([write('B3', '', 'b')])).toBe(
      original.replace(rows[1]!, `<row r="3" s="2" customFormat="1">${cell('B3', 'b', ' s="2"')}</row>`),
    );
  });

  test('takes new rows in their order among the others, with the style of the column', async () => {
    const saved = await patch([
      write('A2', '', 'two'),
      write('G5', '', 'five'),
      write('B5', '', 'b'),
      write('D10', '', 'ten'),
    ]);
    const five = `<row r="5">${cell('B5', 'b')}${cell('G5', 'five', ' s="1"')}</row>`;
    expect(saved).toBe(
      original
        .replace(rows[1]!, `<row r="2">${cell('A2', 'two')}</row>${rows[1]}`)
        .replace(rows[2]!, `${rows[2]}<!-- kept -->${five}`)
        .replace('<!-- kept --><row r="9"', '<row r="9"')
        .replace('</sheetData>', `<row r="10">${cell('D10', 'ten')}</row></sheetData>`)
        .replace('ref="A1:D9"', 'ref="A1:G10"'),
    );
  });

  test('widens the area that a row and the sheet declare, and only then', async () => {
    expect(await patch([write('F1', '', 'f')])).toBe(
      original
        .replace('</row><row r="3"', `${cell('F1', 'f')}</row><row r="3"`)
        .replace('spans="1:4"', 'spans="1:6"')
        .replace('ref="A1:D9"', 'ref="A1:F9"'),
    );
  });

  test('takes cells where there were none at all', async () => {
    const empty = `<worksheet xmlns="${main}"><sheetData/></worksheet>`;
    const saved = await patch([write('B2', '', 'b')], { ...full, 'xl/worksheets/sheet1.xml': empty });
    expect(saved).toBe(
      `<worksheet xmlns="${main}"><sheetData><row r="2">${cell('B2', 'b')}</row></sheetData></worksheet>`,
    );
  });

  test('is written with the prefix that its elements have', async () => {
    const prefixed = `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const saved = await patch([write('A1', '1', 'one'), write('A2', '', 'two')], {
      ...full,
      'xl/worksheets/sheet1.xml': prefixed,
    });
    const text = (address: string, value: string): string =>
      `<x:c r="${address}" t="inlineStr"><x:is><x:t xml:space="preserve">${value}</x:t></x:is></x:c>`;
    expect(saved).toContain(
      `<x:row r="1">${text('A1', 'one')}</x:row><x:row r="2">${text('A2', 'two')}</x:row></x:sheetData>`,
    );
  });
});

describe('a saved copy', () => {
  test('keeps the order of the parts and every other part byte for byte', async () => {
    const before = unzipSync(zipParts(full));
    const after = await save(full, 'Plan', [write('A1', 'shared', 'changed')]);
    expect(Object.keys(after)).toEqual(Object.keys(before));
    for (const path of Object.keys(before).filter((each) => each !== 'xl/worksheets/sheet1.xml')) {
      expect([path, after[path]]).toEqual([path, before[path]]);
    }
  });

  test('of an unchanged workbook has the same parts', async () => {
    const host = await openFileHost(zipParts(full), 'plan.xlsx');
    expect(unzipSync(host.pack())).toEqual(unzipSync(zipParts(full)));
  });

  test('has the same bytes whenever it is saved', async () => {
    const host = await openFileHost(zipParts(full), 'plan.xlsx');
    await host.apply('Plan', [write('A1', 'shared', 'changed')]);
    expect(host.pack()).toEqual(host.pack());
  });

  test('never touches the bytes that were given', async () => {
    const bytes = zipParts(full);
    const copy = bytes.slice();
    const host = await openFileHost(bytes, 'plan.xlsx');
    await host.apply('Plan', [write('A1', 'shared', 'changed')]);
    host.pack();
    expect(bytes).toEqual(copy);
  });
});
