import type { PlanChange } from '../../../src/core/crossref/plan-change';
import { writeSketch as write } from './write-sketch';

test('a see-also is added, replaced or taken away, and nothing else in the cell changes', () => {
  const a = '➤  Tea  for all \n\n➤ Rice (see also 1-(b) )  \n➤ Salt (See also 1-(b)).';
  expect(write({ a }, { kind: 'cite', listing: '1-(a)#1', seeAlso: '(See also 1-(c))' })).toEqual({
    a: a.replace('for all', 'for all (See also 1-(c))'),
  });
  expect(write({ a }, { kind: 'cite', listing: '1-(a)#2', seeAlso: '(See also 1-(c))' })).toEqual({
    a: a.replace('(see also 1-(b) )', '(See also 1-(c))'),
  });
  expect(write({ a }, { kind: 'cite', listing: '1-(a)#3', seeAlso: '' })).toEqual({
    a: a.replace(' (See also 1-(b)).', '.'),
  });
});

test('many changes in one cell are one edit', () => {
  const changes = (['1-(a)#1', '1-(a)#2'] as const).map((listing): PlanChange => ({
    kind: 'cite',
    listing,
    seeAlso: '(See also 2-(a))',
  }));
  expect(write({ a: '• Tea\n• Rice' }, ...changes)).toEqual({ a: '• Tea (See also 2-(a))\n• Rice (See also 2-(a))' });
});

test('a see-also and a line can be added at the same place', () => {
  const changes: PlanChange[] = [
    { kind: 'cite', listing: '1-(a)#1', seeAlso: '(See also 1-(b))' },
    { kind: 'list', action: '1-(a)', text: 'Rice', behind: '1-(a)#1' },
  ];
  expect(write({ a: '• Tea' }, ...changes)).toEqual({ a: '• Tea (See also 1-(b))\n• Rice' });
});

test.each([
  [['1-(a)#1'], '• Rice\n• Salt'],
  [['1-(a)#2'], '• Tea\n• Salt'],
  [['1-(a)#3'], '• Tea\n• Rice'],
  [['1-(a)#1', '1-(a)#2'], '• Salt'],
  [['1-(a)#2', '1-(a)#3'], '• Tea'],
  [['1-(a)#1', '1-(a)#2', '1-(a)#3'], ''],
])('lines that move away (%j) leave no empty line behind', (moved, left) => {
  const changes = moved.map((listing): PlanChange => ({
    kind: 'move',
    listing,
    action: '1-(b)',
    text: listing,
    behind: '1-(b)#1',
  }));
  expect(write({ a: '• Tea\n• Rice\n• Salt', b: '• Silk' }, ...changes)).toEqual({
    a: left,
    b: ['• Silk', ...moved.map((listing) => `• ${listing}`)].join('\n'),
  });
});

test('a line may leave and another come in the same cell', () => {
  const changes: PlanChange[] = [
    { kind: 'move', listing: '1-(a)#1', action: '1-(b)', text: 'Tea', behind: null },
    { kind: 'move', listing: '1-(b)#1', action: '1-(a)', text: 'Rice', behind: null },
  ];
  expect(write({ a: '• Tea', b: '• Rice' }, ...changes)).toEqual({ a: '• Rice', b: '• Tea' });
});
