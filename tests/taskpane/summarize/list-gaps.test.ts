import { openMemoryHost } from '../../../src/host/memory/memory-host';
import { summarize } from '../../../src/jobs/summarize';
import { listGaps, sizeOf, writeGaps, type Gap } from '../../../src/taskpane/summarize/drawn/gaps/list-gaps';
import { planRows, sheetOf, type SketchedAction } from '../../core/plan-sheet';

async function gapsOf(actions: readonly SketchedAction[], expanded: readonly string[] = []): Promise<readonly Gap[]> {
  const host = openMemoryHost('plan.xlsx', [sheetOf(planRows(actions))]);
  const { summary } = await summarize(host, {});
  return listGaps(await summarize(host, { expanded }), summary.byGroup);
}

const find = (gaps: readonly Gap[], start: string) => gaps.find(({ title }) => title.startsWith(start))!;
const texts = ({ items }: Gap) => items.map(({ text }) => text);

test('Members that mostly give expertise stand apart from the others', async () => {
  const gaps = await gapsOf([{ label: 'a', listings: ['National workshop on valuation for Fiji'] }]);
  expect(texts(find(gaps, 'Members with'))).toContain('Samoa');
  expect(texts(find(gaps, 'Members with'))).not.toContain('Fiji');
  expect(texts(find(gaps, 'Members that mostly give'))).toContain('Japan');
  expect(texts(find(gaps, 'Members with'))).not.toContain('Japan');
});

test('a Member whose group the plan names says so, until the group counts for its Members', async () => {
  const actions = [{ label: 'a', listings: ['Workshop on valuation for ASEAN'] }];
  const named = find(await gapsOf(actions), 'Members with');
  expect(named.items).toContainEqual({ text: 'Thailand', note: '(ASEAN)' });
  expect(texts(find(await gapsOf(actions, ['ASEAN']), 'Members with'))).not.toContain('Thailand');
});

test('an action without activities leads to its cell', async () => {
  const gaps = await gapsOf([
    { label: 'a', listings: ['National workshop on valuation for Fiji'] },
    { label: 'b', listings: [], title: 'Work on origin' },
  ]);
  const actions = find(gaps, 'Actions');
  expect(actions.items).toEqual([{ text: '1-(b)', note: 'Work on origin', at: { row: 4, column: 0 } }]);
  expect(sizeOf(actions)).toBe('1 of 2 actions');
});

test('milestones are told by their outcomes, and counted one by one', async () => {
  const milestones = find(await gapsOf([{ label: 'a', listings: ['Workshop for Fiji'] }]), 'Milestones');
  const inOne = milestones.items.find(({ text }) => text.startsWith('1.1.1: '))!;
  expect(inOne.text).toMatch(/^1\.1\.1: milestones \d+(, \d+)+$/);
  expect(milestones.size).toBeGreaterThanOrEqual(inOne.text.split(', ').length);
});

test('each KPI that the plan cannot answer stands under its reason', async () => {
  const gaps = await gapsOf([
    { label: 'a', listings: ['Workshop for Fiji'], kpi: 'Satisfaction of participants' },
    { label: 'b', listings: [], kpi: 'Number of workshops' },
  ]);
  expect(texts(find(gaps, 'KPIs that no plan'))).toEqual(['Satisfaction of participants']);
  expect(find(gaps, 'KPIs with no activity').items).toEqual([{ text: 'Number of workshops', note: '(1-(b))' }]);
});

test('the text to be pasted says of each sort how many there are, or what was looked at', async () => {
  const gaps = await gapsOf([{ label: 'a', listings: ['National workshop on valuation for Fiji'] }]);
  const text = writeGaps('What is not in the plan', gaps);
  expect(text).toContain('Actions with no activity: none (1 action)');
  expect(text).toMatch(/^Members with no activity: \d+ of \d+ Members\n- Afghanistan$/m);
});
