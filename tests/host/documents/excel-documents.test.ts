import { formatDocument } from '../../../src/host/document-xml';
import { openExcelHost } from '../../../src/host/excel/excel-host';
import { openFileHost } from '../../../src/host/file/file-host';
import { connectOffice } from '../../excel/client';
import { setEditMode } from '../../excel/model/user';
import type { Workbook } from '../../excel/model/workbook';
import { addXmlPart } from '../../excel/model/xml-part';
import { openWorkbook, saveWorkbook } from '../../excel/xlsx/files';
import { openSketched } from '../excel-sketch';
import { sketchParts, zipParts } from '../file/sketched-file';

const plan = { name: 'Plan', cells: { A1: 'Annual plan' } };
const foreign = '<x xmlns="urn:others">profile</x>';

describe('what is kept in Excel', () => {
  test('takes two exchanges to load or to save, one to find nothing', async () => {
    const { host, exchanges } = openSketched([plan]);
    const counts: number[] = [];
    for (const act of [
      () => host.load('profile'),
      () => host.save('profile', 'p'),
      () => host.load('profile'),
      () => host.save('profile', 'q'),
      () => host.save('profile', null),
    ]) {
      const before = exchanges();
      await act();
      counts.push(exchanges() - before);
    }
    expect(counts).toEqual([1, 2, 2, 2, 2]);
  });

  test('asks for nothing beyond version 1.5 of the API', async () => {
    const { host } = openSketched([plan], { ExcelApi: '1.5' });
    await host.save('profile', 'p');
    await host.save('profile', 'q');
    expect(await host.load('profile')).toBe('q');
    await host.save('profile', null);
    expect(await host.load('profile')).toBeNull();
  });

  test('is one part, replaced in its place; the parts of others stay', async () => {
    const { host, workbook } = openSketched([plan]);
    addXmlPart(workbook, foreign);
    await host.save('profile', 'p');
    const [, { id }] = workbook.xmlParts as [unknown, { id: string }];
    await host.save('profile', 'q');
    expect(workbook.xmlParts).toEqual([
      expect.objectContaining({ xml: foreign }),
      { id, xml: formatDocument('profile', 'q') },
    ]);
    await host.save('profile', null);
    expect(workbook.xmlParts.map(({ xml }) => xml)).toEqual([foreign]);
  });

  test('where two co-authors kept it at once, the later one counts and saving leaves one', async () => {
    const { host, workbook } = openSketched([plan]);
    addXmlPart(workbook, formatDocument('profile', 'first'));
    addXmlPart(workbook, formatDocument('profile', 'second'));
    expect(await host.load('profile')).toBe('second');
    await host.save('profile', 'third');
    expect(workbook.xmlParts.map(({ xml }) => xml)).toEqual([formatDocument('profile', 'third')]);
  });

  test.each<[string, string | null, string | null]>([
    ['load', null, null],
    ['replace', 'mine', 'mine'],
    ['take out', null, null],
  ])('%s: a part that a co-author takes away meanwhile is looked for again', async (act, text, left) => {
    const { workbook, host, beforeNext } = openInterrupted();
    await host.save('profile', 'p');
    beforeNext(2, () => void workbook.xmlParts.splice(0));
    if (act === 'load') expect(await host.load('profile')).toBeNull();
    else await host.save('profile', text);
    expect(await host.load('profile')).toBe(left);
  });

  test('while a cell is being typed in, loading and saving say so', async () => {
    const { host, workbook } = openSketched([plan]);
    setEditMode(workbook, true);
    await expect(host.load('profile')).rejects.toMatchObject({ name: 'HostError', code: 'cell-edit-mode' });
    await expect(host.save('profile', 'p')).rejects.toMatchObject({ name: 'HostError', code: 'cell-edit-mode' });
    setEditMode(workbook, false);
    expect(await host.load('profile')).toBeNull();
  });

  test('with more than Excel takes at once is refused, and what was kept stays', async () => {
    const { host } = openSketched([plan]);
    await host.save('profile', 'p');
    const long = host.save('profile', 'x'.repeat(6_000_000));
    await expect(long).rejects.toMatchObject({ name: 'HostError', code: 'too-large' });
    expect(await host.load('profile')).toBe('p');
  });
});

describe('pane and command line', () => {
  test('what the pane kept is read from the file that Excel saved', async () => {
    const { host, workbook } = openSketched([plan]);
    addXmlPart(workbook, foreign);
    await host.save('profile', '{"id":"é < & \r\n"}');
    const file = await openFileHost(await saveWorkbook(workbook), 'plan.xlsx');
    expect(await file.load('profile')).toBe('{"id":"é < & \r\n"}');
  });

  test('what the command line kept is there when Excel opens the file, and back again', async () => {
    const file = await openFileHost(zipParts(sketchParts([plan])), 'plan.xlsx');
    await file.save('profile', 'p');
    await file.save('identity', 'i');
    const workbook = await openWorkbook(file.pack(), 'plan.xlsx');
    const host = hostOf(workbook);
    expect(await host.load('profile')).toBe('p');
    await host.save('profile', 'q');
    await host.save('identity', null);
    const again = await openFileHost(await saveWorkbook(workbook), 'plan.xlsx');
    expect([await again.load('profile'), await again.load('identity')]).toEqual(['q', null]);
  });
});

function hostOf(workbook: Workbook) {
  const { Excel, Office } = connectOffice(workbook);
  return openExcelHost(Excel, Office.context.requirements);
}

/** A workbook in which something happens between two exchanges. */
function openInterrupted() {
  const { workbook } = openSketched([plan]);
  const { Excel, Office, bridge } = connectOffice(workbook);
  const send = bridge.sendMessageToHost.bind(bridge);
  let left = 0;
  let happen = (): void => {};
  bridge.sendMessageToHost = (text) => {
    left -= 1;
    if (left === 0) happen();
    send(text);
  };
  return {
    workbook,
    host: openExcelHost(Excel, Office.context.requirements),
    /** Lets it happen before the exchange of that number from now, counted from 1. */
    beforeNext(exchange: number, what: () => void): void {
      left = exchange;
      happen = what;
    },
  };
}
