import type { Option, Question } from '../../../src/core/crossref/question';
import { acceptRecommended, answerCause, findChosen, groupByCause } from '../../../src/taskpane/link/questions/causes';

const move = (listing: string): Option => ({
  choice: 'move',
  title: 'Move',
  listing,
  to: '1-(z)',
  clears: 3,
  lines: 1,
  evidence: '',
});
const drop: Option = { choice: 'drop', title: 'Remove', clears: 1, lines: 1, evidence: '' };

const question = (id: string, options: readonly Option[], more: Partial<Question> = {}): Question => ({
  about: 'not-listed',
  id,
  keys: [id],
  activity: id,
  target: '1-(z)',
  listings: [],
  message: '?',
  options,
  recommended: 0,
  ...more,
});

const first = question('one', [move('1-(aa)#1'), drop], { cause: '1-(aa) → 1-(z)' });
const second = question('two', [move('1-(aa)#2')], { cause: '1-(aa) → 1-(z)' });
const alone = question('three', [drop], { recommended: null });

test('questions of one cause stand on one card, in the place of the first', () => {
  expect(groupByCause([first, alone, second]).map(({ questions }) => questions.map(({ id }) => id))).toEqual([
    ['one', 'two'],
    ['three'],
  ]);
});

test('an answer holds for the whole cause, each question with its own listing', () => {
  const [cause] = groupByCause([first, second]);
  expect(answerCause(cause!, first.options[0]!)).toEqual({
    one: { choice: 'move', listing: '1-(aa)#1', to: '1-(z)' },
    two: { choice: 'move', listing: '1-(aa)#2', to: '1-(z)' },
  });
});

test('a question of the cause that has no such answer stays open', () => {
  const [cause] = groupByCause([first, second]);
  expect(answerCause(cause!, drop)).toEqual({ one: { choice: 'drop' }, two: null });
});

test('later takes the answers of the whole cause back', () => {
  const [cause] = groupByCause([first, second]);
  expect(answerCause(cause!, null)).toEqual({ one: null, two: null });
});

test('the answer given is found among the options', () => {
  const decisions = { one: { choice: 'drop' } } as const;
  expect([findChosen(first, decisions), findChosen(second, decisions)]).toEqual([1, null]);
});

test('accepting what is recommended leaves alone what is answered and what has no recommendation', () => {
  expect(acceptRecommended([first, second, alone], { one: { choice: 'drop' } })).toEqual({
    two: { choice: 'move', listing: '1-(aa)#2', to: '1-(z)' },
  });
});
