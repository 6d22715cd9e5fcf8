import { rules } from '../../../src/core/rules/index';
import { checkOpened } from '../../../src/jobs/check';
import { openGrid } from '../../../src/jobs/open';
import { sayCount, sayTime, sumUp } from '../../../src/taskpane/check/gate/sum-up';
import { planRows, sheetOf } from '../../core/plan-sheet';

const check = (listing: string) =>
  checkOpened(openGrid('plan.xlsx', sheetOf(planRows([{ label: 'a', listings: [listing] }])), {}), rules);

test('a plan with a blocking finding is not ready, and one with less is', () => {
  expect(sumUp(check('Course on bonds (See also 1-(z))'))).toMatch(/^Not ready to submit: \d+ blocking/);
  expect(sumUp({ ...check('Course on bonds'), findings: [] })).toMatch(/^Ready to submit: nothing to put right; /);
});

test('what was checked is told in full', () => {
  expect(sumUp(check('Course on bonds'))).toContain(`${rules.length} laws checked on 1 listing of 1 action.`);
});

test('counts are said in words', () => {
  expect([sayCount('error', 0), sayCount('warning', 2), sayCount('info', 1), sayCount('info', 0)]).toEqual([
    'nothing blocking',
    '2 advisory',
    '1 hint',
    'no hints',
  ]);
});

test('the time of day has two digits for each part', () => {
  expect(sayTime(new Date(2026, 0, 31, 9, 5))).toBe('09:05');
});
