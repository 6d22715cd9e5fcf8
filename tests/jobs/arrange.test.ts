import { arrangeOpened } from '../../src/jobs/arrange';
import { openGrid } from '../../src/jobs/open';
import { planRows, sheetOf } from '../core/plan-sheet';

const rows = planRows(
  [
    { label: 'a', listings: ['Tea (See also 1-(b))'] },
    { label: 'b', listings: ['Tea (See also 1-(a))'] },
  ],
  [{ label: 'a', listings: ['Rice'] }],
);
const opened = openGrid('plan.xlsx', sheetOf(rows), {});

test('the plan as it would be is read, so that its labels can be looked at before', () => {
  const arranged = arrangeOpened(opened, { kind: 'insert-action', section: 1, position: 1, title: 'Meet' });
  if (arranged.kind === 'refused') throw new Error(arranged.message);
  expect(arranged.after.plan.sections[0]!.actions.map(({ ref, title }) => [ref, title])).toEqual([
    ['1-(a)', 'Meet'],
    ['1-(b)', 'Work on subject a'],
    ['1-(c)', 'Work on subject b'],
  ]);
  expect(arranged.after.counts.actions).toBe(4);
});

test('columns that the planner has named are found where their heading row goes', () => {
  const said = { shape: opened.plan.shape };
  const arranged = arrangeOpened({ ...opened, said }, { kind: 'insert-section', position: 1, title: 'Begin' });
  if (arranged.kind === 'refused') throw new Error(arranged.message);
  expect(arranged.after.said.shape?.headerRow).toBe(opened.plan.shape.headerRow + 3);
});

test('what cannot be done is refused in a sentence', () => {
  expect(arrangeOpened(opened, { kind: 'relabel-action', action: '1-(a)', label: 'b' })).toEqual({
    kind: 'refused',
    code: 'label-taken',
    message: '1-(b) exists already. Choose another label.',
  });
});
