import { openMemoryHost } from '../../../src/host/memory/memory-host';
import { changeLinking, linkingOf, loadLinking, nothingLinked } from '../../../src/jobs/kept/linking';
import { link } from '../../../src/jobs/link';
import { sayError } from '../../../src/jobs/say';
import { planRows, sheetOf } from '../../core/plan-sheet';
import { openSketch } from '../remember/sketched';

const open = () => openMemoryHost('plan.xlsx', [{ sheet: 'Plan', cells: [] }]);
const written = { ...nothingLinked, written: { '2026-11-22': ['k1', 'k2'] }, names: { tea: '1-(a)' } };

test('what is kept is kept for each sheet', async () => {
  const host = open();
  await changeLinking(host, 'Plan', ['Plan', 'Draft'], () => written);
  const kept = await loadLinking(host);
  expect(linkingOf(kept, 'Plan', ['Plan', 'Draft'])).toEqual(written);
  expect(linkingOf(kept, 'Draft', ['Plan', 'Draft'])).toEqual(nothingLinked);
});

test('a sheet may be called by a word that every object knows', async () => {
  const named = { ...sheetOf(planRows([{ label: 'a', listings: ['Tea'] }])), sheet: 'constructor' };
  const linked = await link(openMemoryHost('plan.xlsx', [named]), {});
  expect([linked.plan.sheet, linked.remembered.linking]).toEqual(['constructor', nothingLinked]);
});

test('a sheet that was renamed is known by what is kept of the one that is gone', async () => {
  const host = open();
  await changeLinking(host, 'Plan', ['Plan'], () => written);
  expect(linkingOf(await loadLinking(host), 'Final plan', ['Final plan'])).toEqual(written);
  await changeLinking(host, 'Final plan', ['Final plan'], (kept) => ({ ...kept, names: {} }));
  expect(Object.keys((await loadLinking(host)).sheets)).toEqual(['Final plan']);
});

test('where two sheets are gone, none of them is taken for the new one', async () => {
  const host = open();
  await changeLinking(host, 'One', ['One', 'Two'], () => written);
  await changeLinking(host, 'Two', ['One', 'Two'], () => written);
  expect(linkingOf(await loadLinking(host), 'New', ['New'])).toEqual(nothingLinked);
});

test('where nothing is left to keep, the workbook keeps nothing', async () => {
  const host = open();
  await changeLinking(host, 'Plan', ['Plan'], () => written);
  await changeLinking(host, 'Plan', ['Plan'], () => nothingLinked);
  expect(await host.load('linking')).toBeNull();
});

test('answers that cannot be understood stop the job in one sentence, and are left as they are', async () => {
  const host = openSketch({ a: ['Tea'] });
  await host.save('linking', '{"sheets": 3}');
  const error = await link(host, {}).catch((reason: unknown) => reason);
  expect(sayError(error)).toMatch(/^This workbook keeps your answers about see-also/);
  expect(await host.load('linking')).toBe('{"sheets": 3}');
});
