import { diagnose } from '../../../src/core/crossref/diagnose';
import { readPlan } from '../../../src/core/reading/read-plan';
import { profiles } from '../../../src/jobs/profiles';
import { planRows, sheetOf } from '../plan-sheet';
import { after, changes, runSketch } from './run-sketch';

test('what is kept as it is becomes an exception, and the rest of the activity is set right', () => {
  const plan = { a: ['Tea (See also 1-(b) and (c))'], b: ['Tea'], c: ['Talks'] };
  const [question] = runSketch(plan).questions;
  const result = runSketch(plan, { decisions: { [question!.id]: { choice: 'keep' } } });
  expect(changes(result)).toEqual([['1-(b)#1', '(See also 1-(a))']]);
  expect(result.exceptions).toEqual([{ question: question!.id, activity: 'A001', target: '1-(c)' }]);
});

test('an activity that is left out keeps all its listings as typed, the one that would move too', () => {
  const plan = {
    a: ['Tea (See also 1-(b) and (c))', 'Rice'],
    b: ['Tea (See also 1-(a) and (c))', 'Rice'],
    c: ['Talks'],
    d: ['Tea (See also 1-(a) and (b))'],
  };
  const all = runSketch(plan, { acceptRecommended: true });
  expect(new Set([...all.applied, ...all.changes].map(({ activity }) => activity))).toEqual(new Set(['A001', 'A002']));
  const some = runSketch(plan, { acceptRecommended: true, leaveOut: new Set(['A001']) });
  expect(after(some)).toEqual({
    'row 4': '• Tea (See also 1-(b) and (c))\n• Rice (See also 1-(b))',
    'row 5': '• Tea (See also 1-(a) and (c))\n• Rice (See also 1-(a))',
  });
});

test('the id of a question hangs on words, not on labels: it survives a renumbering', () => {
  const rows = (labels: readonly [string, string, string]) =>
    planRows(
      labels.map((label, at) => ({
        label,
        title: `Subject ${at}`,
        listings: at < 2 ? [`Tea (See also 1-(${labels[1 - at]}) and (${labels[2]}))`] : [],
      })),
    );
  const ids = [rows(['a', 'b', 'c']), rows(['d', 'e', 'f'])].map((sheet) =>
    diagnose(readPlan(sheetOf(sheet), profiles[0])!, profiles[0]).questions.map(({ id }) => id),
  );
  expect(ids[0]).toHaveLength(1);
  expect(ids[0]).toEqual(ids[1]);
});

test('an answer that no question asks for is told', () => {
  expect(runSketch({ a: ['Talks'] }, { decisions: { 'q-none': { choice: 'drop' } } }).unused).toEqual(['q-none']);
});

test('a reference that is kept stands in its place in the order of the plan', () => {
  const plan = { a: ['Tea (See also 1-(b))'], b: ['Talks'], c: ['Tea (See also 1-(a))'] };
  const [question] = runSketch(plan).questions;
  expect(changes(runSketch(plan, { decisions: { [question!.id]: { choice: 'keep' } } }))).toEqual([
    ['1-(a)#1', '(See also 1-(b) and (c))'],
  ]);
});

test('questions about two actions with the same words have ids of their own', () => {
  const grid = sheetOf(
    planRows([
      { label: 'a', listings: ['Tea (See also 1-(b) and (c))'] },
      { label: 'b', title: 'Help Members', listings: ['Rice'] },
      { label: 'c', title: 'Help Members', listings: ['Soup'] },
    ]),
  );
  const [first, second] = diagnose(readPlan(grid, profiles[0])!, profiles[0]).questions;
  expect(first!.id).not.toBe(second!.id);
});

test('an answer that its question does not offer is told, and the question stays open', () => {
  const plan = { a: ['Tea (See also 1-(b))'], b: ['Talks'] };
  const [question] = runSketch(plan).questions;
  const result = runSketch(plan, { decisions: { [question!.id]: { choice: 'list', to: '1-(z)' } } });
  expect(result).toMatchObject({ unfit: [question!.id], unused: [], edits: [] });
  expect(result.questions).toHaveLength(1);
});

test('a reference that could be corrected can be dropped, which comes to the same', () => {
  const plan = { a: ['Tea (See also 1-(x))'], b: ['Tea (See also 1-(a))'] };
  const [question] = runSketch(plan).questions;
  const result = runSketch(plan, { decisions: { [question!.id]: { choice: 'drop' } } });
  expect(changes(result)).toEqual([['1-(a)#1', '(See also 1-(b))']]);
});

test('the id of a question survives a line that makes another wording the commonest', () => {
  const idFor = (d: readonly string[]) =>
    runSketch({
      a: ['Course on tea (See also 1-(b) and (z))'],
      b: ['Course on tea for Fiji (See also 1-(a))'],
      c: ['Talks'],
      d,
    }).questions.find(({ target }) => target === '1-(z)')!.id;
  expect(idFor(['Course on tea for Fiji (See also 1-(a) and (b))'])).toBe(idFor([]));
});

test('answers that would move one line to two rows are not taken, and told where they were given', () => {
  const plan = {
    a: ['Tea (See also 1-(b), (c) and (d))'],
    b: ['Tea (See also 1-(a), (c) and (d))'],
    c: ['Talks'],
    d: ['Rice'],
    e: ['Tea (See also 1-(a) and (b))'],
  };
  const { questions } = runSketch(plan);
  expect(questions.map(({ target, options }) => [target, options[0]!.choice])).toEqual([
    ['1-(c)', 'move'],
    ['1-(d)', 'move'],
  ]);
  expect(runSketch(plan, { acceptRecommended: true }).questions).toHaveLength(2);
  const decisions = Object.fromEntries(questions.map(({ id }) => [id, { choice: 'move' } as const]));
  const result = runSketch(plan, { decisions });
  expect([result.edits, result.questions.length, result.unfit]).toEqual([[], 2, questions.map(({ id }) => id)]);
});
