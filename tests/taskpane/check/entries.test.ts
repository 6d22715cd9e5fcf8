import { rules } from '../../../src/core/rules/index';
import { checkOpened } from '../../../src/jobs/check';
import { openGrid } from '../../../src/jobs/open';
import { listEntries } from '../../../src/taskpane/check/findings/entries';
import { listSections } from '../../../src/taskpane/check/findings/sections';
import { planRows, sheetOf, type SketchedAction } from '../../core/plan-sheet';

const check = (...sections: readonly (readonly SketchedAction[])[]) =>
  checkOpened(openGrid('plan.xlsx', sheetOf(planRows(...sections)), {}), rules);

const lost = 'National workshop on origin for Fiji and Samoa (See also 1-(z))';

test('a finding has the section of its action, the Members of its listing, and words to be searched', () => {
  const checked = check([{ label: 'a', listings: ['Course'] }], [{ label: 'a', listings: [lost] }]);
  const entry = listEntries(checked).find(({ finding }) => finding.rule === 'reference-has-target');
  expect(entry).toMatchObject({ section: '2', countries: ['FJ', 'WS'] });
  expect(entry?.text).toMatch(/1-\(z\)[^]*2-\(a\)#1[^]*b7$/);
});

test('entries that are known by the same words have ids of their own', () => {
  const checked = check([
    { label: 'a', listings: [lost, lost] },
    { label: 'b', listings: [lost] },
  ]);
  const ids = listEntries(checked).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => / #2$/.test(id))).not.toEqual([]);
});

test('an entry keeps its id when rows are put in above it and its action has another label', () => {
  const idsOf = (...sections: readonly (readonly SketchedAction[])[]) =>
    listEntries(check(...sections))
      .filter(({ finding }) => finding.rule === 'reference-has-target')
      .map(({ id }) => id);
  const before = idsOf([{ label: 'a', listings: [lost], title: 'Origin' }]);
  const after = idsOf([
    { label: 'a', listings: ['Course'], title: 'Something new' },
    { label: 'b', listings: [lost], title: 'Origin' },
  ]);
  expect(after).toEqual(before);
});

test('a finding above the first section is no part of one', () => {
  const rows = planRows([{ label: 'a', listings: ['Course'] }]);
  rows[0] = ['Annual  Work Plan (2025-2026)'];
  const checked = checkOpened(openGrid('plan.xlsx', sheetOf(rows), {}), rules);
  const above = listEntries(checked).filter(({ finding }) => finding.at.row === 0);
  expect(new Set(above.map(({ section }) => section))).toEqual(new Set(['top']));
});

test('sections of one number have keys of their own', () => {
  const rows = planRows([{ label: 'a', listings: ['Course'] }], [{ label: 'a', listings: ['Talk'] }]);
  const { plan } = openGrid(
    'plan.xlsx',
    sheetOf(rows.map((row) => (row[0] === '2. Part 2' ? ['1. Part 2'] : row))),
    {},
  );
  expect(listSections(plan).map(({ key }) => key)).toEqual(['top', '1', '1 (2)']);
});
