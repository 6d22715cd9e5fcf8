import { after, changes, runSketch } from '../run-sketch';

const plan = {
  a: ['Tea (See also 1-(b) and (c))', 'Rice'],
  b: ['Tea (See also 1-(c))', 'Rice'],
  c: ['Talks'],
};

test('a listing that is left out keeps its see-also, and the others are written', () => {
  const result = runSketch(plan, { leaveOut: new Set(['1-(b)#2']) });
  expect(changes(result)).toEqual([['1-(a)#2', '(See also 1-(b))']]);
  expect(after(result)).toEqual({ 'row 4': '• Tea (See also 1-(b) and (c))\n• Rice (See also 1-(b))' });
});

test('a listing may be left out of an activity that gets a new line', () => {
  const result = runSketch(plan, { acceptRecommended: true, leaveOut: new Set(['1-(b)#1']) });
  expect(after(result)['row 5']).toBe('• Tea (See also 1-(c))\n• Rice (See also 1-(a))');
  expect(after(result)['row 6']).toBe('• Talks\n• Tea (See also 1-(a) and (b))');
});

test('a line that is left out by its question does not come, and its whole activity stays as typed', () => {
  const [question] = runSketch(plan).questions;
  const result = runSketch(plan, { acceptRecommended: true, leaveOut: new Set([question!.id]) });
  expect([result.questions, result.applied]).toEqual([[], []]);
  expect(changes(result)).toEqual([
    ['1-(a)#2', '(See also 1-(b))'],
    ['1-(b)#2', '(See also 1-(a))'],
  ]);
});

test('a line that moves keeps its see-also where that is left out', () => {
  const moving = {
    a: ['Tea (See also 1-(b) and (c))'],
    b: ['Tea (See also 1-(a) and (c))'],
    c: ['Talks'],
    d: ['Tea (See also 1-(b))'],
  };
  const [question] = runSketch(moving).questions;
  const decisions = { [question!.id]: { choice: 'move', listing: '1-(d)#1' } } as const;
  expect(after(runSketch(moving, { decisions, leaveOut: new Set(['1-(d)#1']) }))['row 6']).toBe(
    '• Talks\n• Tea (See also 1-(b))',
  );
});
