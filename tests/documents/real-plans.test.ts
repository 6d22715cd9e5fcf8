import { printPlan } from '../../src/core/plan/print-plan';
import type { Plan } from '../../src/core/plan/model';
import { readPlan } from '../../src/core/reading/read-plan';
import { readDocument } from '../../src/documents/document';
import { openFileHost } from '../../src/host/file/file-host';
import { profiles } from '../../src/jobs/profiles';
import { describeWithRealPlans, readRealPlan, type RealPlan } from '../shared-plans';

/** What is printed of a plan, without the places. */
function factsOf(plan: Plan | null): unknown {
  return (
    plan && JSON.parse(JSON.stringify(printPlan(plan), (key, value: unknown) => (key === 'at' ? undefined : value)))
  );
}

const read = (plan: RealPlan, extension: string) => readDocument(`${plan}.${extension}`, readRealPlan(plan, extension));

describeWithRealPlans('of the real plans', () => {
  test.each([
    ['rocb-awp-2018-2019', 'docx'],
    ['rocb-awp-2018-2019', 'txt'],
    ['rocb-awp-2025-2026', 'docx'],
  ] as const)('%s.%s says what the workbook says', async (plan, extension) => {
    const host = await openFileHost(readRealPlan(plan), `${plan}.xlsx`);
    const { active } = await host.list();
    const { grid } = read(plan, extension);
    expect(factsOf(readPlan(grid, profiles[0]))).toEqual(factsOf(readPlan(await host.read(active), profiles[0])));
  });

  test.each(['rocb-awp-2018-2019', 'rocb-awp-2025-2026'] as const)('the Word file of %s loses nothing', (plan) => {
    expect(read(plan, 'docx').losses).toEqual([]);
  });

  test('the text converted from a PDF keeps its rows, and its remnants are told and gone', () => {
    const { grid, losses } = read('rocb-awp-2025-2026', 'txt');
    expect(new Set(losses.map(({ kind }) => kind))).toEqual(new Set(['remnant']));
    expect(grid.cells.filter(({ text }) => /<\/?(?:p|i|ul)\b/.test(text))).toEqual([]);
    expect(grid.cells.flatMap(({ text }) => text.match(/^➤/gmu) ?? [])).toHaveLength(225);
  });
});
