import type { Answers } from '../../../../src/core/crossref/asking/choose';
import { diagnose } from '../../../../src/core/crossref/diagnose';
import { nothingRemembered } from '../../../../src/core/plan/remembered/memory';
import type { Profile } from '../../../../src/core/plan/profile';
import { readPlan } from '../../../../src/core/reading/read-plan';
import { writeChanges } from '../../../../src/core/writing/write-changes';
import { profiles } from '../../../../src/jobs/profiles';
import { planRows, sheetOf } from '../../plan-sheet';

type Expectation = NonNullable<Profile['expectations']>[number];
type Listings = readonly string[];

/** Dogs are expected under the action for animals. */
const dogs: Expectation = {
  id: 'dogs',
  activities: { words: ['dogs'] },
  under: ['all animals'],
  because: 'Dogs are animals.',
  evidence: '9 of 10 in 2025',
};

/** A section of an action for animals and others, with what this profile expects. */
function run(
  actions: Readonly<Record<string, Listings>>,
  { answers, expects = [dogs], titles = {} }: { answers?: Answers; expects?: Expectation[]; titles?: object } = {},
) {
  const named: Readonly<Record<string, string>> = { a: 'Care for all animals', ...titles };
  const grid = sheetOf(
    planRows(
      Object.entries(actions).map(([label, listings]) => ({
        label,
        title: named[label] ?? `Subject ${label}`,
        listings,
      })),
    ),
  );
  const profile = { ...profiles[0], expectations: expects };
  const plan = readPlan(grid, profile)!;
  const diagnosis = diagnose(plan, profile, answers);
  return { ...diagnosis, edits: writeChanges(grid, plan, diagnosis.planChanges) };
}

const pairs = ({ expectations }: ReturnType<typeof run>) =>
  expectations.map(({ listings, target }) => [listings[0], target]);

const cells = ({ edits }: ReturnType<typeof run>) =>
  Object.fromEntries(edits.map((edit) => [`row ${edit.at.row + 1}`, edit.after]));

const plan = { a: ['Talks'], b: ['Course on dogs (See also 1-(c))'], c: ['Course on dogs (See also 1-(b))'] };

test('an activity is expected under an action that neither side mentions', () => {
  const result = run(plan);
  expect(result.expectations).toMatchObject([
    {
      about: 'expected',
      target: '1-(a)',
      listings: ['1-(b)#1', '1-(c)#1'],
      message: expect.stringContaining('Dogs are animals.') as string,
      options: [
        { choice: 'list', lines: 3, evidence: expect.stringContaining('9 of 10 in 2025') as string },
        { choice: 'keep', lines: 0 },
      ],
      recommended: null,
    },
  ]);
});

test('what is expected is no question, and nothing writes it but a word of the planner', () => {
  const result = run(plan, { answers: { acceptRecommended: true } });
  expect([result.questions, result.planChanges, result.expectations.length]).toEqual([[], [], 1]);
});

test('the answer to list it writes the entry, and every see-also names it', () => {
  const { id } = run(plan).expectations[0]!;
  const result = run(plan, { answers: { decisions: { [id]: { choice: 'list' } } } });
  expect(cells(result)).toEqual({
    'row 4': '• Talks\n• Course on dogs (See also 1-(b) and (c))',
    'row 5': '• Course on dogs (See also 1-(a) and (c))',
    'row 6': '• Course on dogs (See also 1-(a) and (b))',
  });
  expect(result.applied).toMatchObject([{ question: id, choice: 'list', to: '1-(a)' }]);
  expect([result.unused, result.unfit]).toEqual([[], []]);
});

test('the answer not to is an exception, and no see-also names the action for it', () => {
  const { id, activity } = run(plan).expectations[0]!;
  const result = run(plan, { answers: { decisions: { [id]: { choice: 'keep' } } } });
  expect([result.edits, result.exceptions]).toEqual([[], [{ question: id, activity, target: '1-(a)' }]]);
});

test('what is remembered to stay as it is answers it', () => {
  const { id, keys } = run(plan).expectations[0]!;
  const memory = { ...nothingRemembered, kept: new Set(keys) };
  const result = run(plan, { answers: { memory } });
  expect([result.kept.map((question) => question.id), result.edits]).toEqual([[id], []]);
});

test('an answer that it does not offer leaves it open', () => {
  const { id } = run(plan).expectations[0]!;
  const result = run(plan, { answers: { decisions: { [id]: { choice: 'move' } } } });
  expect([result.unfit, result.unused, result.edits]).toEqual([[id], [], []]);
});

test('an expectation waits for the other questions of its activity', () => {
  const asked = { ...plan, b: ['Course on dogs (See also 1-(c) and (d))'], d: ['Tea'] };
  const { id } = run(plan).expectations[0]!;
  const open = run(asked, { answers: { decisions: { [id]: { choice: 'list' } } } });
  expect([open.questions.length, pairs(open), open.unfit, open.edits]).toEqual([1, [], [id], []]);
  const settled = run(asked, { answers: { decisions: { [open.questions[0]!.id]: { choice: 'drop' } } } });
  expect(pairs(settled)).toEqual([['1-(b)#1', '1-(a)']]);
});

test('where an entry refers to the action already, that is the question', () => {
  const result = run({ a: ['Talks'], b: ['Course on dogs (See also 1-(a))'] });
  expect([result.questions.length, result.expectations]).toEqual([1, []]);
});

test.each<[string, Record<string, Listings>]>([
  ['it lists the activity', { a: ['Course on dogs (See also 1-(b))'], b: ['Course on dogs (See also 1-(a))'] }],
  ['no activity has the words', { a: ['Talks'], b: ['Course on dogsleds'] }],
])('an action is expected to list nothing where %s', (_, actions) => {
  expect(run(actions).expectations).toEqual([]);
});

test.each<[string, object]>([
  ['no action', { a: 'Care for plants' }],
  ['two actions', { c: 'Feed ALL animals' }],
])('where %s of the plan has the words of an expectation, nothing is expected', (_, titles) => {
  expect(run({ a: ['Talks'], b: ['Course on dogs'], c: ['Tea'] }, { titles }).expectations).toEqual([]);
});

test.each<[string, Expectation['activities'], readonly string[]]>([
  ['its words, whatever their case', { words: ['cats', 'DOGS'] }, ['1-(b)#1']],
  ['what lists it', { under: ['subject c'] }, ['1-(c)#1', '1-(c)#2']],
  ['its kind', { kinds: ['national'] }, ['1-(c)#2']],
  ['a group that it names', { groups: ['the Pacific'] }, ['1-(c)#1']],
  ['a Member of the group', { groups: ['ASEAN'] }, ['1-(c)#2']],
  ['all that is said', { under: ['subject c'], kinds: ['national'], groups: ['ASEAN'] }, ['1-(c)#2']],
  ['what is said together', { under: ['subject b'], kinds: ['national'] }, []],
])('an activity is told by %s', (_, activities, found) => {
  const actions = {
    a: ['Talks'],
    b: ['Course on dogs'],
    c: ['Meeting for the Pacific', 'National workshop on cheese for Cambodia'],
  };
  const result = run(actions, { expects: [{ ...dogs, activities }] });
  expect(pairs(result)).toEqual(found.map((listing) => [listing, '1-(a)']));
});

test('two expectations of one activity and action are one', () => {
  expect(pairs(run(plan, { expects: [dogs, { ...dogs, id: 'courses', activities: { words: ['course'] } }] }))).toEqual([
    ['1-(b)#1', '1-(a)'],
  ]);
});

test('its id is not that of a question about the same activity and action', () => {
  const [question] = run({ a: ['Talks'], b: ['Course on dogs (See also 1-(a))'] }).questions;
  const [expected] = run({ a: ['Talks'], b: ['Course on dogs'] }).expectations;
  expect([question!.id.slice(0, 2), expected!.id.slice(0, 2)]).toEqual(['q-', 'e-']);
  expect(question!.id.slice(2)).toBe(expected!.id.slice(2));
});
