import { rules } from '../../../src/core/rules';
import { applyEdits } from '../../../src/core/sheet/edit';
import { check } from '../../../src/jobs/check';
import { fix } from '../../../src/jobs/fix';
import { link } from '../../../src/jobs/link';
import { putBack } from '../../../src/jobs/remember/memory-step';
import { rememberWritten } from '../../../src/jobs/remember/remember-written';
import type { MemoryHost } from '../../../src/host/memory/memory-host';
import { actionsOf, day, linkAndWrite, openSketch, retype } from './sketched';

const left = { a: ['Tea (See also 1-(b))'], b: ['Tea (See also 1-(a) and (c))'], c: ['Tea (See also 1-(a) and (b))'] };
const right = { ...left, a: ['Tea (See also 1-(b) and (c))'] };

/** A plan in which “(c)” was written under (a), and was taken out by hand. */
async function takenOut() {
  const host = openSketch(left);
  await linkAndWrite(host);
  await retype(host, left);
  return host;
}

async function checkMutual(host: MemoryHost) {
  const checked = await check(host, {}, rules);
  return { ...checked, findings: checked.findings.filter(({ rule }) => rule === 'reference-is-mutual') };
}

test('a reference that was taken out by hand is asked about, and not written again', async () => {
  const { questions, edits } = await link(await takenOut(), {});
  expect(edits).toEqual([]);
  expect(questions).toMatchObject([{ about: 'taken-out', target: '1-(c)', listings: ['1-(a)#1'], recommended: 0 }]);
  expect(questions[0]!.options.map(({ choice }) => choice)).toEqual(['keep', 'drop', 'list']);
});

test('a reference that is left out although nothing was written there is put in without a question', async () => {
  const { questions, changes } = await link(openSketch(left), {});
  expect([questions, changes.map(({ after }) => after)]).toEqual([[], ['(See also 1-(b) and (c))']]);
});

test('the safe mends of the check do not undo what was taken out by hand', async () => {
  const host = await takenOut();
  const { findings, safeEdits } = await checkMutual(host);
  expect(findings.map(({ message }) => message)).toEqual([expect.stringContaining('it has been taken out since')]);
  expect(safeEdits).toEqual([]);
});

test('the recommended answer is to respect the removal; it is asked no more, and the check lets it stand', async () => {
  const host = await takenOut();
  await linkAndWrite(host, { acceptRecommended: true });
  const { questions, edits, kept } = await link(host, {});
  expect([questions, edits, kept.length]).toEqual([[], [], 1]);
  const { findings, excused } = await checkMutual(host);
  expect([findings, excused.length]).toEqual([[], 1]);
});

test('a reference that was taken out can be put back', async () => {
  const host = await takenOut();
  const { questions } = await link(host, {});
  const { changes } = await linkAndWrite(host, { decisions: { [questions[0]!.id]: { choice: 'list' } } });
  expect(changes.map(({ listing, after }) => [listing, after])).toEqual([['1-(a)#1', '(See also 1-(b) and (c))']]);
  expect((await link(host, {})).questions).toEqual([]);
});

test('the reference back can be taken out as well, and neither is asked about again', async () => {
  const host = await takenOut();
  const { questions } = await link(host, {});
  const { changes } = await linkAndWrite(host, { decisions: { [questions[0]!.id]: { choice: 'drop' } } });
  expect(changes.map(({ listing, after }) => [listing, after])).toEqual([['1-(c)#1', '(See also 1-(b))']]);
  const again = await link(host, {});
  expect([again.questions, again.edits]).toEqual([[], []]);
  expect((await checkMutual(host)).findings).toEqual([]);
});

test('what was written is known again after a rewording of one listing, a renumbering and a move', async () => {
  const host = openSketch(left);
  await linkAndWrite(host);
  const [a, b, c] = actionsOf({
    c: ['Tea (See also 1-(d))'],
    d: ['Tea for all (See also 1-(c) and (b))'],
    b: ['Tea (See also 1-(c) and (d))'],
  });
  await retype(host, [
    { label: 'a', title: 'Another', listings: ['Rice'] },
    { ...c!, title: 'Subject of c' },
    { ...a!, title: 'Subject of a' },
    { ...b!, title: 'Subject of b' },
  ]);
  const { questions } = await link(host, {});
  expect(questions.map(({ about, target, listings }) => [about, target, listings])).toEqual([
    ['taken-out', '1-(b)', ['1-(c)#1']],
  ]);
});

const asked = { a: ['Tea (See also 1-(b) and (c))'], b: ['Tea (See also 1-(a) and (c))'], c: ['Talks'] };

test('a line that was written and is gone is not written again: to take the references away comes first', async () => {
  const host = openSketch(asked);
  await linkAndWrite(host, { acceptRecommended: true });
  await retype(host, asked);
  const [question] = (await link(host, {})).questions;
  expect(question!.message).toContain('Concord wrote its line under 1-(c) on 22 November 2026');
  expect(question!.options[question!.recommended!]!.choice).toBe('drop');
  await linkAndWrite(host, { acceptRecommended: true });
  expect((await link(host, {})).plan.sections[0]!.actions.map(({ listings }) => listings[0]!.seeAlso)).toEqual([
    ['1-(b)'],
    ['1-(a)'],
    [],
  ]);
});

test('what the safe mends of the check wrote is remembered as well', async () => {
  const host = openSketch(left);
  const { before, edits } = await fix(host, {}, rules);
  await host.apply('Plan', edits);
  await rememberWritten(host, before, applyEdits(before.grid, edits), day);
  await retype(host, left);
  expect((await link(host, {})).questions.map(({ about }) => about)).toEqual(['taken-out']);
});

test('when what was written is undone, so is what is remembered of it, and what was said since stays', async () => {
  const host = openSketch(asked);
  const { step } = await linkAndWrite(host, { acceptRecommended: true });
  await retype(host, { ...asked, d: ['Rice (See also 1-(a))'] });
  const { questions } = await link(host, {});
  const rice = questions.find(({ target }) => target === '1-(a)')!;
  await linkAndWrite(host, { decisions: { [rice.id]: { choice: 'keep' } } });
  await putBack(host, ['Plan'], step);
  const again = await link(host, {});
  expect(again.questions.map(({ target, message }) => [target, /Concord|answered/.test(message)])).toEqual([
    ['1-(c)', false],
  ]);
  expect(again.kept.map(({ target }) => target)).toEqual(['1-(a)']);
});

test('a right plan that was written is asked nothing', async () => {
  const host = openSketch(left);
  await linkAndWrite(host);
  expect((await host.read('Plan')).cells).toEqual((await openSketch(right).read('Plan')).cells);
  const { questions, edits } = await link(host, { acceptRecommended: true });
  expect([questions, edits]).toEqual([[], []]);
});
