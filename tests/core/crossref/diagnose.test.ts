import { diagnose, type Answers } from '../../../src/core/crossref/diagnose';
import { readPlan } from '../../../src/core/reading/read-plan';
import { writeAnnex } from '../../../src/core/writing/write-annex';
import { profiles } from '../../../src/jobs/profiles';
import { planRows, sheetOf, type SketchedAction } from '../plan-sheet';

function run(actions: Readonly<Record<string, readonly string[]>>, answers?: Answers) {
  const sketch = Object.entries(actions).map(([label, listings]): SketchedAction => ({ label, listings }));
  const grid = sheetOf(planRows(sketch));
  const plan = readPlan(grid, profiles[0])!;
  const diagnosis = diagnose(plan, profiles[0], answers);
  return { ...diagnosis, edits: writeAnnex(grid, plan, diagnosis.planChanges) };
}

const changes = (result: ReturnType<typeof run>) => result.changes.map(({ listing, after }) => [listing, after]);
const after = (result: ReturnType<typeof run>) =>
  Object.fromEntries(result.edits.map((edit) => [`row ${edit.at.row + 1}`, edit.after]));

test('a missing target is added, a doubled one and a self reference are taken away', () => {
  const result = run({
    a: ['Tea (See also 1-(b), (b) and (a))'],
    b: ['Tea (See also 1-(a))'],
    c: ['Tea (See also 1-(a), (b))'],
  });
  expect(changes(result)).toEqual([
    ['1-(a)#1', '(See also 1-(b) and (c))'],
    ['1-(b)#1', '(See also 1-(a) and (c))'],
  ]);
  expect(result.questions).toEqual([]);
});

test('a see-also whose set is right stays as typed, whatever its style', () => {
  expect(
    run({
      a: ['Tea (see also 1-(c) ,1- (b) )'],
      b: ['Tea (See also 1-(c), (a))'],
      c: ['Tea (See also (a), and 1-(b))'],
    }).edits,
  ).toEqual([]);
});

test('a see-also that cannot be read is written anew', () => {
  expect(changes(run({ a: ['Tea (See also row 1-(b))'], b: ['Tea (See also 1-(a))'] }))).toEqual([
    ['1-(a)#1', '(See also 1-(b))'],
  ]);
});

test('an activity that stands alone needs no see-also, and loses one that names itself', () => {
  const result = run({ a: ['Tea (See also 1-(a))', 'Talks'] });
  expect(after(result)).toEqual({ 'row 4': '• Tea\n• Talks' });
});

test('where a target does not list the activity, one question is asked and all its listings stay as typed', () => {
  const result = run({ a: ['Tea (See also 1-(b) and (c))'], b: ['Tea (See also 1-(c))'], c: ['Talks'] });
  expect(result.changes).toEqual([]);
  expect(result.questions).toHaveLength(1);
  expect(result.questions[0]).toMatchObject({ target: '1-(c)', listings: ['1-(a)#1', '1-(b)#1'] });
});

test('when all listings refer there, adding the line is recommended, and writes it with its own see-also', () => {
  const asked = run({ a: ['Tea (See also 1-(b) and (c))'], b: ['Tea (See also 1-(a) and (c))'], c: ['Talks'] });
  expect(asked.questions[0]!.options[asked.questions[0]!.recommended!]).toMatchObject({ choice: 'list', clears: 2 });
  const result = run(
    { a: ['Tea (See also 1-(b) and (c))'], b: ['Tea (See also 1-(a) and (c))'], c: ['Talks'] },
    { acceptRecommended: true },
  );
  expect(after(result)).toEqual({ 'row 6': '• Talks\n• Tea (See also 1-(a) and (b))' });
  expect(result.applied).toMatchObject([{ choice: 'list', to: '1-(c)', text: 'Tea' }]);
});

test('a line added to an action without listings stands there alone', () => {
  const result = run(
    { a: ['Tea (See also 1-(b) and (c))'], b: ['Tea (See also 1-(a) and (c))'], c: [] },
    { acceptRecommended: true },
  );
  expect(after(result)).toEqual({ 'row 6': '• Tea (See also 1-(a) and (b))' });
});

test('when moving one line makes every reference agree, that comes first', () => {
  const plan = {
    a: ['Tea (See also 1-(b) and (c))'],
    b: ['Tea (See also 1-(a) and (c))'],
    c: ['Talks'],
    d: ['Tea (See also 1-(a) and (b))'],
  };
  const { questions } = run(plan);
  expect(questions[0]!.options[0]).toMatchObject({ choice: 'move', listing: '1-(d)#1', to: '1-(c)', clears: 2 });
  const result = run(plan, { acceptRecommended: true });
  expect(after(result)).toEqual({ 'row 6': '• Talks\n• Tea (See also 1-(a) and (b))', 'row 7': '' });
});

test('lines that all belong one row up share one cause and one answer', () => {
  const { questions } = run({
    a: ['Talks'],
    b: ['Tea (See also 1-(c))', 'Rice (See also 1-(c))'],
    c: ['Tea (See also 1-(a))', 'Rice (See also 1-(a))'],
  });
  expect(questions.map(({ cause }) => cause)).toEqual(['1-(b) → 1-(a)', '1-(b) → 1-(a)']);
  expect(questions.map(({ options, recommended }) => options[recommended!]!.choice)).toEqual(['move', 'move']);
});

test('a target that does not exist can be dropped or corrected, not listed', () => {
  const { questions } = run({ a: ['Tea (See also 1-(x))'], b: ['Tea (See also 1-(a))'] });
  expect(questions[0]!.options.map(({ choice, to }) => [choice, to])).toEqual([
    ['retarget', '1-(b)'],
    ['keep', undefined],
  ]);
});

test('what is kept as it is becomes an exception, and the rest of the activity is set right', () => {
  const plan = { a: ['Tea (See also 1-(b) and (c))'], b: ['Tea'], c: ['Talks'] };
  const [question] = run(plan).questions;
  const result = run(plan, { decisions: { [question!.id]: { choice: 'keep' } } });
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
  const all = run(plan, { acceptRecommended: true });
  expect(new Set([...all.applied, ...all.changes].map(({ activity }) => activity))).toEqual(new Set(['A001', 'A002']));
  const some = run(plan, { acceptRecommended: true, leaveOut: new Set(['A001']) });
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
  expect(run({ a: ['Talks'] }, { decisions: { 'q-none': { choice: 'drop' } } }).unused).toEqual(['q-none']);
});

test('the parts of a composite cite it and not each other', () => {
  const result = run({
    a: ['Accreditation workshop for tea experts (See also 1-(c))'],
    b: ['Accreditation workshop for coffee experts (See also 1-(c))'],
    c: ['Accreditation workshops for experts of tea and coffee respectively (See also 1-(a) and (b))'],
  });
  expect([result.changes, result.questions]).toEqual([[], []]);
});

test('rewritten texts follow the comma that prevails in the plan', () => {
  const comma = ['Rice (See also 1-(b), (c), and (d))', 'Tea'];
  const result = run({
    a: comma,
    b: ['Rice (See also 1-(a), (c), and (d))', 'Tea'],
    c: ['Rice (See also 1-(a), (b), and (d))', 'Tea'],
    d: ['Rice (See also 1-(a), (b), and (c))', 'Tea'],
  });
  expect(changes(result)[0]).toEqual(['1-(a)#2', '(See also 1-(b), (c), and (d))']);
});

test('a plan with two actions of one label is linked, each line in its own row', () => {
  const grid = sheetOf(
    planRows([
      { label: 'a', listings: ['Tea', 'Rice'] },
      { label: 'a', listings: ['Soup', 'Cake'] },
      { label: 'b', listings: ['Tea', 'Soup'] },
    ]),
  );
  const plan = readPlan(grid, profiles[0])!;
  expect(writeAnnex(grid, plan, diagnose(plan, profiles[0]).planChanges).map((edit) => edit.after)).toEqual([
    '• Tea (See also 1-(b))\n• Rice',
    '• Soup (See also 1-(b))\n• Cake',
    '• Tea (See also 1-(a))\n• Soup (See also 1-(a))',
  ]);
});

test('a line that moves takes the text behind its see-also with it', () => {
  const result = run(
    {
      a: ['Tea for Fiji (See also 1-(b) and (c))'],
      b: ['Tea for Fiji (See also 1-(a) and (c))'],
      c: ['Talks'],
      d: ['Tea (See also 1-(a) and (b)) for Fiji'],
    },
    { acceptRecommended: true },
  );
  expect(after(result)['row 6']).toBe('• Talks\n• Tea (See also 1-(a) and (b)) for Fiji');
});

test('a line that is added has the whole wording of the others', () => {
  const result = run(
    { a: ['Tea (See also 1-(b) and (c)) for Fiji'], b: ['Tea (See also 1-(a) and (c)) for Fiji'], c: ['Talks'] },
    { acceptRecommended: true },
  );
  expect(after(result)['row 6']).toBe('• Talks\n• Tea for Fiji (See also 1-(a) and (b))');
});

test('a reference that is kept stands in its place in the order of the plan', () => {
  const plan = { a: ['Tea (See also 1-(b))'], b: ['Talks'], c: ['Tea (See also 1-(a))'] };
  const [question] = run(plan).questions;
  expect(changes(run(plan, { decisions: { [question!.id]: { choice: 'keep' } } }))).toEqual([
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
  const [question] = run(plan).questions;
  const result = run(plan, { decisions: { [question!.id]: { choice: 'list', to: '1-(z)' } } });
  expect(result).toMatchObject({ unfit: [question!.id], unused: [], edits: [] });
  expect(result.questions).toHaveLength(1);
});

test('a reference that could be corrected can be dropped, which comes to the same', () => {
  const plan = { a: ['Tea (See also 1-(x))'], b: ['Tea (See also 1-(a))'] };
  const [question] = run(plan).questions;
  const result = run(plan, { decisions: { [question!.id]: { choice: 'drop' } } });
  expect(changes(result)).toEqual([['1-(a)#1', '(See also 1-(b))']]);
});

test('the id of a question survives a line that makes another wording the commonest', () => {
  const idFor = (d: readonly string[]) =>
    run({
      a: ['Course on tea (See also 1-(b) and (z))'],
      b: ['Course on tea for Fiji (See also 1-(a))'],
      c: ['Talks'],
      d,
    }).questions.find(({ target }) => target === '1-(z)')!.id;
  expect(idFor(['Course on tea for Fiji (See also 1-(a) and (b))'])).toBe(idFor([]));
});

test('a line added for a part of a composite is cited by the composite at once', () => {
  const result = run(
    {
      a: ['Accreditation workshop for tea experts (See also 1-(c), (d) and (e))'],
      b: ['Accreditation workshop for coffee experts (See also 1-(c))'],
      c: ['Accreditation workshops for experts of tea and coffee respectively (See also 1-(a), (b) and (e))'],
      d: ['Talks'],
      e: ['Accreditation workshop for tea experts (See also 1-(a), (c) and (d))'],
    },
    { acceptRecommended: true },
  );
  expect(after(result)['row 7']).toBe(
    '• Talks\n• Accreditation workshop for tea experts (See also 1-(a), (c) and (e))',
  );
  expect(changes(result)).toEqual([['1-(c)#1', '(See also 1-(a), (b), (d) and (e))']]);
});
