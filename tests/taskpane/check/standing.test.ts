import { findStanding, stepFrom } from '../../../src/taskpane/check/findings/standing';
import { entry, found } from './found';

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((message, column) => entry(found({ message, at: { row: 1, column } })));
const among = [a!, b!, c!];

test('nobody has gone anywhere at first, and the first step leads to the first finding', () => {
  const standing = findStanding(among, null);
  expect(standing).toEqual({ is: 'nowhere' });
  expect(stepFrom(standing, 1, 3)).toBe(0);
  expect(stepFrom(standing, -1, 3)).toBeNull();
});

test('the finding is kept by its content while others come and go', () => {
  expect(findStanding([d!, c!, b!], { entry: b!, among })).toEqual({ is: 'at', position: 2 });
});

test('where the finding is gone, the next that is left is the next to go to', () => {
  const standing = findStanding([a!, c!], { entry: b!, among });
  expect(standing).toEqual({ is: 'before', position: 1 });
  expect(stepFrom(standing, 1, 2)).toBe(1);
  expect(stepFrom(standing, -1, 2)).toBe(0);
});

test('where all that came after it are gone too, nothing is left to go to', () => {
  const standing = findStanding([a!], { entry: b!, among });
  expect(standing).toEqual({ is: 'before', position: 1 });
  expect(stepFrom(standing, 1, 1)).toBeNull();
});

test('a finding whose words were changed is the same where its law is broken once at its place', () => {
  const reworded = entry(found({ message: 'b in other words', at: b!.finding.at }));
  expect(findStanding([a!, reworded], { entry: b!, among })).toEqual({ is: 'at', position: 1 });
});

test('of several at its place none is taken for it', () => {
  const reworded = ['b twice', 'b again'].map((message) => entry(found({ message, at: b!.finding.at })));
  expect(findStanding([...reworded, c!], { entry: b!, among })).toEqual({ is: 'before', position: 2 });
});

test('one step goes to the neighbour and not beyond the ends', () => {
  const at = (position: number) => ({ is: 'at', position }) as const;
  expect([stepFrom(at(0), 1, 2), stepFrom(at(1), -1, 2)]).toEqual([1, 0]);
  expect([stepFrom(at(1), 1, 2), stepFrom(at(0), -1, 2)]).toEqual([null, null]);
});
