import fc from 'fast-check';

import { openFileHost, type FileHost } from '../../../src/host/file/file-host';
import { carryRuns } from '../../../src/host/file/rich/carry-runs';
import { isPartlyFormatted, readRuns, withPrefix, type Run } from '../../../src/host/file/rich/runs';
import { openPackage, readText } from '../../../src/host/file/package/package';
import { at } from '../host-contract';
import { sketchParts, zipParts } from '../file/sketched-file';
import { describeFormats, textOf, type RichCells, type SketchedRun } from './formats-contract';

const look = ({ bold, colour }: SketchedRun): string =>
  bold || colour ? `<rPr>${bold ? '<b/>' : ''}${colour ? `<color rgb="${colour}"/>` : ''}</rPr>` : '';

function open(cells: RichCells): Promise<FileHost> {
  const texts = Object.entries(cells).map(([address, runs]) => [address, textOf(runs)] as const);
  const parts = sketchParts([{ name: 'Plan', cells: Object.fromEntries(texts) }]);
  const strings = Object.values(cells).reduce((xml, runs) => {
    const rich = runs.map((run) => `<r>${look(run)}<t xml:space="preserve">${run.text}</t></r>`).join('');
    return xml.replace(`<t xml:space="preserve">${textOf(runs)}</t>`, rich);
  }, parts['xl/sharedStrings.xml']!);
  return openFileHost(zipParts({ ...parts, 'xl/sharedStrings.xml': strings }), 'plan.xlsx');
}

/** The runs of the only cell of a sheet that was written. */
function runsWritten(host: FileHost): readonly Run[] | null {
  const pack = openPackage(host.pack(), 'saved.xlsx');
  return readRuns(readText(pack, 'xl/worksheets/sheet1.xml'))[0] ?? null;
}

describeFormats('a file', async (cells) => {
  const host = await open(cells);
  return {
    host,
    look: async () => {
      const pack = openPackage(host.pack(), 'saved.xlsx');
      const shared = readRuns(readText(pack, 'xl/sharedStrings.xml'));
      const xml = readText(pack, 'xl/worksheets/sheet1.xml');
      return [...xml.matchAll(/<c r="(\w+)"[^>]*>(.*?)<\/c>/gs)].flatMap(([, address, content]) => {
        const index = /^<v>(\d+)<\/v>$/.exec(content!)?.[1];
        const runs = index === undefined ? readRuns(content!)[0] : shared[Number(index)];
        return runs && isPartlyFormatted(runs) ? [address!] : [];
      });
    },
  };
});

test('a word keeps its look where the see-also behind it is written anew, and a new line looks as most of the cell', async () => {
  const host = await open({
    B2: [
      { text: '• Tea for ' },
      { text: 'Fiji', bold: true },
      { text: ' (See also 1-(b))\n• Rice for ' },
      { text: 'Samoa', colour: 'FFFF0000' },
    ],
  });
  const before = '• Tea for Fiji (See also 1-(b))\n• Rice for Samoa';
  const after = '• Tea for Fiji (See also 1-(b), (c) and 3-(k))\n• Rice for Samoa (See also 1-(b))\n• Salt';
  await host.apply('Plan', [{ at: at('B2'), before, after }]);
  expect(runsWritten(host)).toEqual([
    { text: '• Tea for ', look: '' },
    { text: 'Fiji', look: '<rPr><b/></rPr>' },
    { text: ' (See also 1-(b), (c) and 3-(k))\n• Rice for ', look: '' },
    { text: 'Samoa (See also 1-(b))', look: '<rPr><color rgb="FFFF0000"/></rPr>' },
    { text: '\n• Salt', look: '' },
  ]);
});

test('a text of more words than can be compared loses its looks, and is named', async () => {
  const long = 'a '.repeat(2_001);
  const host = await open({ A1: [{ text: long }, { text: 'bold', bold: true }] });
  expect(await host.findPartlyFormatted('Plan', [at('A1')])).toEqual([at('A1')]);
  await host.apply('Plan', [{ at: at('A1'), before: `${long}bold`, after: `${long}bold!` }]);
  expect(runsWritten(host)).toBeNull();
});

test('looks are read without the prefix of their file, and written with that of the sheet', () => {
  expect(readRuns('<x:si><x:r><x:rPr><x:b/><x:sz val="9"/></x:rPr><x:t>Tea</x:t></x:r></x:si>')).toEqual([
    [{ text: 'Tea', look: '<rPr><b/><sz val="9"/></rPr>' }],
  ]);
  expect(withPrefix('<rPr><b/><sz val="9"/></rPr>', 'y:')).toBe('<y:rPr><y:b/><y:sz val="9"/></y:rPr>');
});

test('hints of pronunciation are no part of a text', () => {
  const xml =
    '<si><r><t>Te</t></r><r><rPr><b/></rPr><t>a</t></r><rPh sb="0" eb="1"><t>tee</t></rPh></si><si><t>Rice</t></si>';
  expect(readRuns(xml)).toEqual([
    [
      { text: 'Te', look: '' },
      { text: 'a', look: '<rPr><b/></rPr>' },
    ],
    null,
  ]);
});

test('runs carried over make up the new text, whatever it is; to the same text they are the same', () => {
  const word = fc.constantFrom('Tea', 'Rice', ' ', '\n', '(', ')', '1-', '•', '😀', 'é');
  const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(''));
  const run = fc.record({ text: text.filter((some) => some !== ''), look: fc.constantFrom('', 'bold', 'red') });
  fc.assert(
    fc.property(fc.array(run, { minLength: 1, maxLength: 5 }), text, (runs, after) => {
      const textOfAll = (some: readonly Run[]) => some.map((one) => one.text).join('');
      const each = (some: readonly Run[]) => some.flatMap((one) => [...one.text].map((letter) => [letter, one.look]));
      expect(textOfAll(carryRuns(runs, after))).toBe(after);
      expect(each(carryRuns(runs, textOfAll(runs)))).toEqual(each(runs));
    }),
  );
});
