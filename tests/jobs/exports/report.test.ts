import { openMemoryHost } from '../../../src/host/memory/memory-host';
import { findingsReport } from '../../../src/jobs/exports/findings-report';
import { checked, clean, laws } from './checked';

const report = findingsReport(checked, laws);

test('the sheet says first whether the plan is ready, then what was checked and when, and which laws are off', () => {
  expect(report.title).toBe('Findings: Annual Work Plan (2025-2026)');
  expect(report.note.split('\n').slice(0, 2)).toEqual([
    'Not ready to submit: 1 blocking, 0 advisory, 1 hint; 1 finding left as it is.',
    "Checked on 3 February 2026 at 09:05: sheet “Plan's sheet” of plan one.xlsx, 2 entries of 1 activity under 2 actions, " +
      'against 2 laws. Switched off: “A text is new”.',
  ]);
  expect(findingsReport(clean, laws).note).toMatch(/^Ready to submit: 0 blocking, 0 advisory, 0 hints\.\n/);
});

test('the gravest finding comes first, what is let stand last with the reason', () => {
  const { columns, rows } = report.table;
  const status = columns.findIndex(({ title }) => title === 'Status');
  expect(rows.map((row) => [row[0], row[1], row[status]])).toEqual([
    [1, 'Blocking', 'Open'],
    [2, 'Hint', 'Open'],
    [3, 'Blocking', 'Left as it is since 31 January 2026: Agreed with <the office>'],
  ]);
});

test('each row leads to its cell, and to the first of the related ones', () => {
  const sheet = "Plan's sheet";
  expect(report.table.rows[0]!.filter((value) => typeof value === 'object')).toEqual([
    { text: 'A4', sheet, at: { row: 3, column: 0 } },
    { text: '1-(a)#1 (B4)', sheet, at: { row: 3, column: 1 } },
  ]);
});

test('a row names the entry with its words, the law, the fault and every mend', () => {
  expect(report.table.rows[1]!.slice(3, 7)).toEqual([
    '1-(a)#1\n“National workshop for Fiji”',
    'A text is short.',
    '=LEN(B4) is "long", <very>',
    'Cut it\nor: Split it',
  ]);
});

test('the words of an entry are not said twice', () => {
  const [finding] = checked.findings;
  const told = { ...checked, findings: [{ ...finding!, message: '“National workshop for Fiji” is long.' }] };
  expect(findingsReport(told, laws).table.rows[0]![3]).toBe('1-(a)#1');
});

test('the sheet is known as ours, so that it is never read as a plan and is written again in place', async () => {
  const host = openMemoryHost('plan.xlsx', [checked.grid]);
  await host.publish([report]);
  const { sheets } = await host.publish([findingsReport(clean, laws)]);
  expect([sheets, await host.list()]).toEqual([
    ['Findings'],
    expect.objectContaining({ sheets: ["Plan's sheet", 'Findings'], reports: ['Findings'] }),
  ]);
});
