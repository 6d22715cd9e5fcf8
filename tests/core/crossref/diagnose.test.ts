import { diagnose } from '../../../src/core/crossref/diagnose';
import { readPlan } from '../../../src/core/reading/read-plan';
import { writeChanges } from '../../../src/core/writing/write-changes';
import { profiles } from '../../../src/jobs/profiles';
import { planRows, sheetOf } from '../plan-sheet';
import { after, changes, runSketch } from './run-sketch';

test('a missing target is added, a doubled one and a self reference are taken away', () => {
  const result = runSketch({
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
    runSketch({
      a: ['Tea (see also 1-(c) ,1- (b) )'],
      b: ['Tea (See also 1-(c), (a))'],
      c: ['Tea (See also (a), and 1-(b))'],
    }).edits,
  ).toEqual([]);
});

test('a see-also that cannot be read is written anew', () => {
  expect(changes(runSketch({ a: ['Tea (See also row 1-(b))'], b: ['Tea (See also 1-(a))'] }))).toEqual([
    ['1-(a)#1', '(See also 1-(b))'],
  ]);
});

test('an activity that stands alone needs no see-also, and loses one that names itself', () => {
  const result = runSketch({ a: ['Tea (See also 1-(a))', 'Talks'] });
  expect(after(result)).toEqual({ 'row 4': '• Tea\n• Talks' });
});

test('where a target does not list the activity, one question is asked and all its listings stay as typed', () => {
  const result = runSketch({ a: ['Tea (See also 1-(b) and (c))'], b: ['Tea (See also 1-(c))'], c: ['Talks'] });
  expect(result.changes).toEqual([]);
  expect(result.questions).toHaveLength(1);
  expect(result.questions[0]).toMatchObject({ target: '1-(c)', listings: ['1-(a)#1', '1-(b)#1'] });
});

test('when all listings refer there, adding the line is recommended, and writes it with its own see-also', () => {
  const asked = runSketch({ a: ['Tea (See also 1-(b) and (c))'], b: ['Tea (See also 1-(a) and (c))'], c: ['Talks'] });
  expect(asked.questions[0]!.options[asked.questions[0]!.recommended!]).toMatchObject({ choice: 'list', clears: 2 });
  const result = runSketch(
    { a: ['Tea (See also 1-(b) and (c))'], b: ['Tea (See also 1-(a) and (c))'], c: ['Talks'] },
    { acceptRecommended: true },
  );
  expect(after(result)).toEqual({ 'row 6': '• Talks\n• Tea (See also 1-(a) and (b))' });
  expect(result.applied).toMatchObject([{ choice: 'list', to: '1-(c)', text: 'Tea' }]);
});

test('a line added to an action without listings stands there alone', () => {
  const result = runSketch(
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
  const { questions } = runSketch(plan);
  expect(questions[0]!.options[0]).toMatchObject({ choice: 'move', listing: '1-(d)#1', to: '1-(c)', clears: 2 });
  const result = runSketch(plan, { acceptRecommended: true });
  expect(after(result)).toEqual({ 'row 6': '• Talks\n• Tea (See also 1-(a) and (b))', 'row 7': '' });
});

test('lines that all belong one row up share one cause and one answer', () => {
  const { questions } = runSketch({
    a: ['Talks'],
    b: ['Tea (See also 1-(c))', 'Rice (See also 1-(c))'],
    c: ['Tea (See also 1-(a))', 'Rice (See also 1-(a))'],
  });
  expect(questions.map(({ cause }) => cause)).toEqual(['1-(b) → 1-(a)', '1-(b) → 1-(a)']);
  expect(questions.map(({ options, recommended }) => options[recommended!]!.choice)).toEqual(['move', 'move']);
});

test('a target that does not exist can be dropped or corrected, not listed', () => {
  const { questions } = runSketch({ a: ['Tea (See also 1-(x))'], b: ['Tea (See also 1-(a))'] });
  expect(questions[0]!.options.map(({ choice, to }) => [choice, to])).toEqual([
    ['retarget', '1-(b)'],
    ['keep', undefined],
  ]);
});

test('the parts of a composite cite it and not each other', () => {
  const result = runSketch({
    a: ['Accreditation workshop for tea experts (See also 1-(c))'],
    b: ['Accreditation workshop for coffee experts (See also 1-(c))'],
    c: ['Accreditation workshops for experts of tea and coffee respectively (See also 1-(a) and (b))'],
  });
  expect([result.changes, result.questions]).toEqual([[], []]);
});

test('rewritten texts follow the comma that prevails in the plan', () => {
  const comma = ['Rice (See also 1-(b), (c), and (d))', 'Tea'];
  const result = runSketch({
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
  expect(writeChanges(grid, plan, diagnose(plan, profiles[0]).planChanges).map((edit) => edit.after)).toEqual([
    '• Tea (See also 1-(b))\n• Rice',
    '• Soup (See also 1-(b))\n• Cake',
    '• Tea (See also 1-(a))\n• Soup (See also 1-(a))',
  ]);
});

test('a line that moves takes the text behind its see-also with it', () => {
  const result = runSketch(
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
  const result = runSketch(
    { a: ['Tea (See also 1-(b) and (c)) for Fiji'], b: ['Tea (See also 1-(a) and (c)) for Fiji'], c: ['Talks'] },
    { acceptRecommended: true },
  );
  expect(after(result)['row 6']).toBe('• Talks\n• Tea for Fiji (See also 1-(a) and (b))');
});

test('a line added for a part of a composite is cited by the composite at once', () => {
  const result = runSketch(
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

test('words that cannot be read are left where there is nothing to write in their place', () => {
  expect(runSketch({ a: ['Tea (see also the website of the office)'] }).edits).toEqual([]);
});

test('a row of a register that moves keeps a see-also that is written without brackets', () => {
  const grid = sheetOf([
    ['Annual Work Plan (2025-2026)'],
    ['Section', 'Label', 'Specific Action', 'Activity', 'See also'],
    ['1', 'a', 'Tea', 'Tasting for Fiji', '1-(b) and (c)'],
    ['1', 'b', 'Cups', 'Tasting for Fiji', '1-(a) and (c)'],
    ['1', 'c', 'Pots', 'Talks', ''],
    ['1', 'd', 'Jugs', 'Tasting for Fiji', '1-(a) and (b)'],
    ['1', 'd', 'Jugs', 'Boiling', ''],
  ]);
  const plan = readPlan(grid, profiles[0])!;
  const { planChanges } = diagnose(plan, profiles[0], { acceptRecommended: true });
  const edits = writeChanges(grid, plan, planChanges);
  expect(edits.map(({ at, after: text }) => [at.row, at.column, text])).toEqual([
    [5, 1, 'c'],
    [5, 2, 'Pots'],
  ]);
});
