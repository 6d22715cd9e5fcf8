import fc from 'fast-check';

import { findRspLine, formatRsp, parseRsp } from '../../../src/core/plan/rsp';

test.each([
  ['RSP 1.1.1 - 1st milestone', '1.1.1', [1]],
  ['RSP 1.1.1 – 2nd milestone', '1.1.1', [2]],
  ['RSP 1.2.1 - 1st, 3rd to 4th milestones', '1.2.1', [1, 3, 4]],
  ['2.2.1- 1st milestone', '2.2.1', [1]],
  ['RSP 2.2.2 - 3 rd , 6 th milestone', '2.2.2', [3, 6]],
  ['RSP 2.2.3 1st - 3rd milestone', '2.2.3', [1, 2, 3]],
  ['RSP 1.1.2 - 1st -2nd milestone', '1.1.2', [1, 2]],
  ['RSP 3.1.3 - 1st and 2nd milestone', '3.1.3', [1, 2]],
  ['RSP 1.2.3', '1.2.3', []],
])('%s is read', (text, outcome, milestones) => {
  expect(parseRsp(text)).toEqual({ outcome, milestones });
});

test.each(['RSP', 'RSP 1.1.x - 1st milestone', 'RSP 1.1.1 - soon', 'e.g. nCEN', 'RSP 1.1.1.'])('%s is not', (text) => {
  expect(parseRsp(text)).toBeNull();
});

test('what is written is read back', () => {
  const milestones = fc.uniqueArray(fc.integer({ min: 1, max: 40 })).map((found) => found.sort((a, b) => a - b));
  fc.assert(
    fc.property(fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9)), milestones, (outcome, found) => {
      const rsp = { outcome: outcome.join('.'), milestones: found };
      expect(findRspLine(`Do it (well) ${formatRsp(rsp)}`)?.rsp).toEqual(rsp);
    }),
  );
});

test('an action outside the RSP has a line that says so', () => {
  const line = findRspLine('Share practices (ROCB A/P specific (not mentioned in the RSP))');
  expect(line).toMatchObject({ rsp: null, readable: true, start: 16 });
});

test('a bracket that is no RSP line is left alone', () => {
  expect(findRspLine('Adopt tools (e.g. a database) and (1) use them (2) share them')).toBeNull();
});

test('an RSP line that cannot be read is still found', () => {
  expect(findRspLine('Do it (RSP one point two)')).toMatchObject({ rsp: null, readable: false });
});
