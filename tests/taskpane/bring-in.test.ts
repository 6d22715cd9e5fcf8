import { openMemoryHost } from '../../src/host/memory/memory-host';
import { startRunner } from '../../src/taskpane/runner/runner';
import { bringIn, draftOf, failBringIn, outdateDraft, type BringIn } from '../../src/taskpane/state/bring-in';
import { planRows, sheetOf } from '../core/plan-sheet';
import { checker } from './checker';

const rows = planRows([{ label: 'a', listings: ['Course on valuation for Fiji'] }]);
const document = new TextEncoder().encode(
  `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell.replaceAll('\n', '<br>')}</td>`).join('')}</tr>`).join('')}</table>`,
);
const readBytes = async () => document;

async function openPane() {
  const host = openMemoryHost('plan.xlsx', [sheetOf(rows)]);
  const runner = startRunner(host, checker);
  await runner.open();
  return { host, runner };
}

async function drafted(): Promise<BringIn> {
  const { runner } = await openPane();
  await runner.layOutAgain('register');
  return runner.read().bringIn;
}

test('a document read is shown on its tab, and nothing is written yet', async () => {
  const { host, runner } = await openPane();
  await runner.bringIn('plan.html', readBytes);
  expect(runner.read()).toMatchObject({ tab: 'bring-in', bringIn: { is: 'drafted', draft: { layout: 'annex' } } });
  expect((await host.list()).sheets).toEqual(['Plan']);
});

test('a draft is written into a new sheet, which is shown and named', async () => {
  const { host, runner } = await openPane();
  await runner.bringIn('plan.html', readBytes);
  await runner.writeDraft();
  expect(runner.read().bringIn).toEqual({ is: 'written', sheet: 'Annex', draft: null });
  expect(runner.read().workbook?.sheets).toEqual(['Plan', 'Annex']);
  expect(host.selection()?.sheet).toBe('Annex');
});

test('the sheet written is checked', async () => {
  const { runner } = await openPane();
  await runner.bringIn('plan.html', readBytes);
  await runner.writeDraft();
  await runner.checkWritten();
  const { tab, sheet, check } = runner.read();
  expect([tab, sheet, check.is]).toEqual(['check', 'Annex', 'done']);
});

test('the layout of a draft can be changed before it is written', async () => {
  const { runner } = await openPane();
  await runner.bringIn('plan.html', readBytes);
  await runner.changeLayout('register');
  expect(draftOf(runner.read().bringIn)?.layout).toBe('register');
});

test('the plan of the workbook goes into another layout, and its own sheet stays as it is', async () => {
  const { host, runner } = await openPane();
  const before = await host.read('Plan');
  await runner.layOutAgain('register');
  await runner.writeDraft();
  expect(runner.read().bringIn).toMatchObject({ is: 'written', sheet: 'Register' });
  expect(await host.read('Plan')).toEqual(before);
});

test('what was told to be one activity is no loss: the new sheet is read with it, too', async () => {
  const alike = planRows([{ label: 'a', listings: ['Course on warehouse audits', 'Course on warehuose audits'] }]);
  const runner = startRunner(openMemoryHost('plan.xlsx', [sheetOf(alike)]), checker);
  await runner.open();
  await runner.decide(['course on warehouse audits', 'course on warehuose audits'], 'same');
  await runner.layOutAgain('register');
  expect(draftOf(runner.read().bringIn)).toMatchObject({ opened: { counts: { activities: 1 } }, losses: [] });
});

test('a document without a plan is told on its tab, and the other tabs stay as they are', async () => {
  const { runner } = await openPane();
  await runner.bringIn('tea.txt', async () => new TextEncoder().encode('Tea'));
  const { bringIn: state, check } = runner.read();
  expect([state, check.is]).toEqual([
    { is: 'error', sentence: expect.stringContaining('tea.txt') as string, draft: null },
    'idle',
  ]);
});

test('a draft that could not be written is kept', async () => {
  const state = await drafted();
  expect(draftOf(failBringIn(state, 'The workbook is protected.'))).toBe(draftOf(state));
});

test('a draft stays in sight while it is written, and not while another document is read', async () => {
  const state = await drafted();
  const start = (doing: 'reading' | 'writing') => bringIn(state, { is: 'bringing', doing, what: 'plan.docx' });
  expect([draftOf(start('writing')), draftOf(start('reading'))]).toEqual([draftOf(state), null]);
});

test('an edit of the sheet that a draft was made from puts it away, one of another sheet does not', async () => {
  const state = await drafted();
  expect([outdateDraft(state, 'Plan').is, outdateDraft(state, 'Notes').is]).toEqual(['idle', 'drafted']);
});
