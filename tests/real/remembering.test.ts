import { listingsOf } from '../../src/core/plan/model';
import { rules } from '../../src/core/rules';
import { openFileHost } from '../../src/host/file/file-host';
import { check } from '../../src/jobs/check';
import { link } from '../../src/jobs/link';
import { linkAndWrite } from '../jobs/remember/sketched';
import { describeWithRealPlans, readRealPlan, type RealPlan } from '../shared-plans';

jest.setTimeout(60_000);

const open = (plan: RealPlan) => openFileHost(readRealPlan(plan), `${plan}.xlsx`);
const mutual = ({ rule }: { readonly rule: string }) => rule === 'reference-is-mutual';

describeWithRealPlans('remembering what was said of the real plans', () => {
  test.each(['rocb-awp-2018-2019', 'rocb-awp-2025-2026'] as const)(
    '%s: linked as recommended and saved, the copy asks nothing, and the check finds exceptions only',
    async (plan) => {
      const host = await open(plan);
      await linkAndWrite(host, { acceptRecommended: true });
      const again = await openFileHost(host.pack(), 'again.xlsx');
      const { questions, edits } = await linkAndWrite(again);
      expect([questions, edits]).toEqual([[], []]);
      expect(Buffer.compare(again.pack(), host.pack())).toBe(0);
      expect((await check(again, {}, rules)).findings.filter(mutual)).toEqual([]);
    },
  );

  test('2025-2026: a line that was added and is taken out by hand is asked about, and its removal respected', async () => {
    const host = await open('rocb-awp-2025-2026');
    const { applied } = await linkAndWrite(host, { acceptRecommended: true });
    const { to, text } = applied.find(({ choice }) => choice === 'list')!;
    const { grid, plan } = await link(host, {});
    const { at } = listingsOf(plan).find((one) => one.action === to && one.text === text)!.source;
    const before = grid.cells.find(({ row, column }) => row === at.row && column === at.column)!.text;
    const kept = before.split('\n').filter((line) => !line.includes(text));
    await host.apply(grid.sheet, [{ at: { row: at.row, column: at.column }, before, after: kept.join('\n') }]);
    const { questions, edits } = await link(host, {});
    expect(edits).toEqual([]);
    expect(questions.map(({ target, options, recommended }) => [target, options[recommended!]!.choice])).toEqual([
      [to, 'drop'],
    ]);
  });

  test('2025-2026: one question kept as it is is silent under See also, and let stand by the check', async () => {
    const host = await open('rocb-awp-2025-2026');
    const { questions } = await link(host, {});
    const { id } = questions[0]!;
    await linkAndWrite(host, { decisions: { [id]: { choice: 'keep' } } });
    const again = await link(host, {});
    expect([again.questions.length, again.exceptions.map(({ question }) => question)]).toEqual([
      questions.length - 1,
      [id],
    ]);
    const { findings, excused } = await check(host, {}, rules);
    expect(findings.map(({ question }) => question)).not.toContain(id);
    expect(excused.map(({ finding }) => finding.question)).toEqual([id]);
  });
});
