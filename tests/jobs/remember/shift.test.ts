import { rules } from '../../../src/core/rules';
import { check } from '../../../src/jobs/check';
import { loadLinking } from '../../../src/jobs/kept/linking';
import { link } from '../../../src/jobs/link';
import { actionsOf, day, linkAndWrite, openSketch, retype } from './sketched';

const plan = actionsOf({
  a: ['Tea (See also 1-(b))', 'Rice (See also 1-(c))', 'Salt (See also 1-(d))'],
  b: ['Tea (See also 1-(a))'],
  c: ['Rice (See also 1-(a))'],
  d: ['Salt (See also 1-(a))'],
});

/** The same with a row put in behind the first, and its labels written anew by hand. */
const renamed = [
  plan[0]!,
  { label: 'b', title: 'Another', listings: ['Maps'] },
  ...plan.slice(1).map((action, index) => ({ ...action, label: 'cde'[index]! })),
];

async function openRenamed() {
  const host = openSketch(plan);
  await retype(host, renamed);
  return host;
}

test('the check tells of it once, at the first entry concerned, and of nothing that follows from it', async () => {
  const { findings } = await check(await openRenamed(), {}, rules);
  const told = findings.filter(({ rule }) => /^(reference|see-also)-/.test(rule));
  expect(told.map(({ rule, action }) => [rule, action])).toEqual([['reference-follows-its-action', '1-(c)']]);
});

test('left as typed, it is an exception of the check, and is not asked again', async () => {
  const host = await openRenamed();
  const { shift } = await link(host, {});
  await linkAndWrite(host, { decisions: { [shift!.id]: { choice: 'keep' } } });
  expect((await link(host, {})).shift?.answer).toBe('keep');
  const { excused, idle } = await check(host, {}, rules);
  expect(excused.map(({ finding }) => finding.rule)).toEqual(['reference-follows-its-action']);
  expect(idle).toEqual([]);
});

test('once the present names are written, they are the names that are remembered', async () => {
  const host = await openRenamed();
  const { shift } = await link(host, {});
  await linkAndWrite(host, { decisions: { [shift!.id]: { choice: 'retarget' } } });
  const again = await link(host, {});
  expect([again.shift, again.questions, again.edits]).toEqual([null, [], []]);
  const { sheets } = await loadLinking(host);
  expect(sheets['Plan']!.names['subject of b']).toBe('1-(c)');
  expect(sheets['Plan']!.answers.map(({ state, since }) => [state, since])).toEqual([['written', day]]);
});

test('with the names of before remembered, one entry is enough to tell', async () => {
  const two = actionsOf({ a: ['Tea (See also 1-(b))'], b: ['Tea (See also 1-(a))', 'Salt'], c: ['Salt'] });
  const host = openSketch(two);
  await linkAndWrite(host);
  await retype(host, [
    { label: 'a', title: 'Another', listings: ['Maps'] },
    { ...two[0]!, label: 'b' },
    { ...two[1]!, label: 'c', listings: ['Tea (See also 1-(a))', 'Salt (See also 1-(c))'] },
    { ...two[2]!, label: 'd', listings: ['Salt (See also 1-(b))'] },
  ]);
  expect((await link(host, {})).shift?.names).toEqual([
    { from: '1-(a)', to: '1-(b)' },
    { from: '1-(b)', to: '1-(c)' },
    { from: '1-(c)', to: '1-(d)' },
  ]);
});
