import { openMemoryHost } from '../../../src/host/memory/memory-host';
import { startRunner } from '../../../src/taskpane/runner/runner';
import { shownOf } from '../../../src/taskpane/state/state';
import { planRows, sheetOf } from '../../core/plan-sheet';
import { checker } from '../checker';

/** One activity is in question, and one is expected under 1-(c) too; both findings have their answers. */
async function openChecked() {
  const plan = planRows([
    { label: 'a', listings: ['Regional meeting on origin (See also 1-(b))'] },
    { label: 'b', listings: ['National workshop on risk management for Fiji'] },
    { label: 'c', title: 'Promote trade security and facilitation', listings: ['Regional meeting on ports'] },
  ]);
  const runner = startRunner(openMemoryHost('plan.xlsx', [sheetOf(plan)]), checker);
  await runner.open();
  await runner.run('check');
  const findings = shownOf(runner.read().check)!.result.findings;
  const found = (rule: string) => {
    const { question, answers } = findings.find((finding) => finding.rule === rule)!;
    return { question: question!, answers: answers! };
  };
  return { runner, found };
}

test.each(['reference-is-mutual', 'expectation-is-met'])(
  'an answer to a finding of %s is one under See also',
  async (rule) => {
    const { runner, found } = await openChecked();
    const { question, answers } = found(rule);
    const answer = answers.find(({ choice }) => choice === 'list')!;
    await runner.ask(question, answer);
    expect(runner.read()).toMatchObject({ tab: 'link', asking: question });
    expect(shownOf(runner.read().link)!.result.applied).toMatchObject([{ question, choice: 'list', to: answer.to }]);
  },
);

test('a question is shown without an answer', async () => {
  const { runner, found } = await openChecked();
  const { question } = found('reference-is-mutual');
  await runner.ask(question, null);
  expect(runner.read().asking).toBe(question);
  expect(shownOf(runner.read().link)!.result.questions.map(({ id }) => id)).toEqual([question]);
});

test('an answer that is not offered any more is not given', async () => {
  const { runner, found } = await openChecked();
  const { question } = found('expectation-is-met');
  await runner.ask(question, { title: '', evidence: '', choice: 'move' });
  expect(runner.read().linking.decisions).toEqual({});
});

test('who goes to another tab is led to no question there', async () => {
  const { runner, found } = await openChecked();
  await runner.ask(found('expectation-is-met').question, null);
  runner.showTab('check');
  expect(runner.read().asking).toBeNull();
});
