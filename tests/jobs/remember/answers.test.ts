import { rules } from '../../../src/core/rules';
import { check } from '../../../src/jobs/check';
import { changeChecking, withExceptions, withoutExceptions } from '../../../src/jobs/kept/checking';
import { loadLinking } from '../../../src/jobs/kept/linking';
import { link, relink } from '../../../src/jobs/link';
import { rememberAnswers } from '../../../src/jobs/remember/remember-answers';
import { actionsOf, day, linkAndWrite, openSketch, retype } from './sketched';

const asked = { a: ['Tea (See also 1-(b) and (c))'], b: ['Tea (See also 1-(a) and (c))'], c: ['Talks'] };

test('an answer survives closing the pane, and is carried out when all is written', async () => {
  const host = openSketch(asked);
  const first = await link(host, {});
  await rememberAnswers(host, first, { [first.questions[0]!.id]: { choice: 'drop' } }, day);
  const again = await link(host, {});
  expect(again.questions).toEqual([]);
  expect(again.changes.map(({ after }) => after)).toEqual(['(See also 1-(b))', '(See also 1-(a))']);
});

test('an answer can be taken back', async () => {
  const host = openSketch(asked);
  const first = await link(host, {});
  const { id } = first.questions[0]!;
  await rememberAnswers(host, first, { [id]: { choice: 'drop' } }, day);
  const remembered = await rememberAnswers(host, await link(host, {}), { [id]: null }, day);
  expect(relink({ ...first, remembered }, {}).questions.map((question) => question.id)).toEqual([id]);
  expect(await host.load('linking')).toBeNull();
});

test('an answer names actions by their words: it holds when they are numbered anew', async () => {
  const host = openSketch(asked);
  const first = await link(host, {});
  await rememberAnswers(host, first, { [first.questions[0]!.id]: { choice: 'list', to: '1-(c)' } }, day);
  const [a, b, c] = actionsOf({
    b: ['Tea (See also 1-(c) and (d))'],
    c: ['Tea (See also 1-(b) and (d))'],
    d: ['Talks'],
  });
  await retype(host, [
    { label: 'a', title: 'Another', listings: ['Rice'] },
    { ...a!, title: 'Subject of a' },
    { ...b!, title: 'Subject of b' },
    { ...c!, title: 'Subject of c' },
  ]);
  expect((await link(host, {})).applied).toMatchObject([{ choice: 'list', to: '1-(d)' }]);
});

test('an answer that its question does not offer any more leaves it open', async () => {
  const host = openSketch(asked);
  const first = await link(host, {});
  await rememberAnswers(host, first, { [first.questions[0]!.id]: { choice: 'list' } }, day);
  await retype(host, { a: ['Tea (See also 1-(b) and (c))'], b: ['Tea (See also 1-(a) and (c))'] });
  const { questions, unfit } = await link(host, {});
  expect([questions.length, unfit]).toEqual([1, []]);
});

test('what is kept under See also is an exception of the check', async () => {
  const host = openSketch(asked);
  const { questions } = await link(host, {});
  await linkAndWrite(host, { decisions: { [questions[0]!.id]: { choice: 'keep' } } });
  const { findings, excused, idle } = await check(host, {}, rules);
  expect(findings.filter(({ rule }) => rule === 'reference-is-mutual')).toEqual([]);
  expect(excused.map(({ finding }) => finding.question)).toEqual([questions[0]!.id]);
  expect(idle).toEqual([]);
});

test('what is ignored in the check is kept under See also, until it is taken back', async () => {
  const host = openSketch(asked);
  const { findings } = await check(host, {}, rules);
  const found = findings.filter(({ rule }) => rule === 'reference-is-mutual');
  await changeChecking(host, (kept) => withExceptions(kept, found, 'Agreed', day));
  const { questions, kept, exceptions } = await link(host, {});
  expect([questions, kept.length, exceptions.length]).toEqual([[], 1, 1]);
  await changeChecking(host, (all) => withoutExceptions(all, all.exceptions));
  expect((await link(host, {})).questions).toHaveLength(1);
});

test('a reference to no action that is kept as it is is let stand by the check too', async () => {
  const host = openSketch({ a: ['Tea (See also 1-(b) and (x))'], b: ['Tea (See also 1-(a))'] });
  const { questions } = await link(host, {});
  await linkAndWrite(host, { decisions: { [questions[0]!.id]: { choice: 'keep' } } });
  const { findings, excused } = await check(host, {}, rules);
  expect(findings.filter(({ rule }) => rule === 'reference-has-target')).toEqual([]);
  expect(excused.map(({ finding }) => finding.rule)).toEqual(['reference-has-target']);
});

test('where one answer is kept as it is, the other faults of the activity are still mended', async () => {
  const host = openSketch({ a: ['Tea (See also 1-(c))'], b: ['Tea'], c: ['Talks'] });
  const { questions } = await link(host, {});
  await linkAndWrite(host, { decisions: { [questions[0]!.id]: { choice: 'keep' } } });
  const { plan } = await link(host, {});
  expect(plan.sections[0]!.actions.map(({ listings }) => listings[0]!.seeAlso)).toEqual([
    ['1-(b)', '1-(c)'],
    ['1-(a)'],
    [],
  ]);
});

test('a question that comes up again is asked again, and says how it was answered', async () => {
  const host = openSketch(asked);
  const { questions } = await link(host, {});
  await linkAndWrite(host, { decisions: { [questions[0]!.id]: { choice: 'drop' } } });
  await retype(host, asked);
  const [again] = (await link(host, {})).questions;
  expect(again!.message).toContain('This was answered on 22 November 2026 (“Remove 1-(c) from 2 lines”)');
});

test('an answer that waits for another question of its activity is kept until then', async () => {
  const host = openSketch({ a: ['Tea (See also 1-(b) and (c))'], b: ['Talks'], c: ['Rice'] });
  const { questions } = await link(host, {});
  const [one, other] = questions.map(({ id }) => id);
  await linkAndWrite(host, { decisions: { [one!]: { choice: 'drop' } } });
  expect((await link(host, {})).questions.map(({ id }) => id)).toEqual([other]);
  const all = await link(host, { decisions: { [other!]: { choice: 'drop' } } });
  expect([all.questions, all.changes.length]).toEqual([[], 1]);
});

test('where nothing new is said or written, the workbook keeps nothing', async () => {
  const host = openSketch(asked);
  await linkAndWrite(host);
  expect(await loadLinking(host)).toEqual({ sheets: {} });
});

test('an answer that words within a see-also keep from being carried out is neither lost nor asked for again', async () => {
  const host = openSketch({
    a: ['Tea (See also 1-(b))'],
    b: ['Tea (See also 1-(a) with partners and 1-(c))'],
    c: ['Talks'],
  });
  expect((await linkAndWrite(host, { acceptRecommended: true })).changes).toEqual([]);
  expect((await link(host, {})).questions).toEqual([]);
  await retype(host, { a: ['Tea (See also 1-(b))'], b: ['Tea (See also 1-(a) and 1-(c))'], c: ['Talks'] });
  expect((await link(host, {})).changes.map(({ after }) => after)).toEqual(['(See also 1-(a))']);
});
