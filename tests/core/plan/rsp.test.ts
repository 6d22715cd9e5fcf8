import fc from 'fast-check';

import { findRspLine, formatRsp, parseRsp, type Rsp } from '../../../src/core/plan/rsp';

test.each([
  ['RSP 1.1.1 - 1st milestone', '1.1.1', [1]],
  ['RSP 1.1.1 – 2nd milestone', '1.1.1', [2]],
  ['RSP 1.1.3 — 12th milestone', '1.1.3', [12]],
  ['RSP 1.2.1 - 1st, 3rd to 4th milestones', '1.2.1', [1, 3, 4]],
  ['RSP 1.2.1 - 2nd milestones', '1.2.1', [2]],
  ['RSP 1.2.2 - 1st to 3rd milestones', '1.2.2', [1, 2, 3]],
  ['2.2.1- 1st milestone', '2.2.1', [1]],
  ['RSP 2.2.2- 5 th milestone', '2.2.2', [5]],
  ['RSP 2.2.2 - 3 rd , 6 th milestone', '2.2.2', [3, 6]],
  ['RSP 2.2.3 1st - 3rd milestone', '2.2.3', [1, 2, 3]],
  ['RSP 1.1.2 - 1st -2nd milestone', '1.1.2', [1, 2]],
  ['RSP 2.2.2 - 1st - 2nd milestone', '2.2.2', [1, 2]],
  ['RSP 3.1.3 - 1st and 2nd milestone', '3.1.3', [1, 2]],
  ['RSP 3.3.1 - 1st to 2nd milestones', '3.3.1', [1, 2]],
  ['RSP 1.2.3', '1.2.3', []],
  ['RSP1.1.3', '1.1.3', []],
  ['RSP: 1.1.3, 5th milestone', '1.1.3', [5]],
  ['RSP 1.1.3 (5th milestone)', '1.1.3', [5]],
  ['(RSP 1.1.3 - 5th milestone)', '1.1.3', [5]],
  ['RSP 1.1.3 - milestone 2', '1.1.3', [2]],
  ['RSP 1.1.3 - milestones 2 and 3', '1.1.3', [2, 3]],
  ['RSP 1.1.3 - milestones 2, 3, and 5', '1.1.3', [2, 3, 5]],
  ['RSP 1.1.3 - Milestone No. 2', '1.1.3', [2]],
  ['RSP 1.1.3 - 2nd & 4th milestones', '1.1.3', [2, 4]],
  ['RSP 1.1.3 - 2nd/3rd milestones', '1.1.3', [2, 3]],
  ['RSP 1.1.3 - first and third milestones', '1.1.3', [1, 3]],
  ['RSP 1.1.3 - 1ˢᵗ milestone', '1.1.3', [1]],
  ['RSP 1.1.3 - 1<sup>st</sup> milestone', '1.1.3', [1]],
  ['RSP 1.1.3\u00a0\u2011 5th\u00a0milestone', '1.1.3', [5]],
  ['RSP\u200b 1.1.3 - 5th\nmilestone', '1.1.3', [5]],
  ['RSP 2024-2026, 1.1.3 - 5th milestone', '1.1.3', [5]],
  ['RSP outcome 1.1.3', '1.1.3', []],
  ['rsp 1.1', '1.1', []],
])('%j is read', (text, outcome, milestones) => {
  expect(parseRsp(text)).toEqual({ outcome, milestones });
});

test.each([
  'RSP',
  'RSP 1.1.x - 1st milestone',
  'RSP 1.1.1 - soon',
  'RSP 1.1.1 - 4th to 3rd milestone',
  'RSP 1.1.1 - 0th milestone',
  'RSP 1.1.1 - 1st to milestone',
  'RSP 1.1.1, and RSP 1.1.2',
  'e.g. nCEN',
  'RSP 1.1.1.',
  'version 1.1.1 of the tool',
  '',
])('%j is not', (text) => {
  expect(parseRsp(text)).toBeNull();
});

const rsp = fc.record({
  outcome: fc.array(fc.nat(99), { minLength: 2, maxLength: 4 }).map((parts) => parts.join('.')),
  milestones: fc.uniqueArray(fc.integer({ min: 1, max: 99 })).map((found) => found.sort((a, b) => a - b)),
});

test('what is written is read back, alone and behind the words of an action', () => {
  fc.assert(
    fc.property(rsp, fc.constantFrom('', 'Do it (well) ', 'Do it (badly\n'), (written: Rsp, before) => {
      const text = `${before}${formatRsp(written)}`;
      expect(parseRsp(formatRsp(written))).toEqual(written);
      expect(findRspLine(text)).toEqual({
        ...{ start: before.length, end: text.length },
        ...{ rsp: written, more: [], readable: true },
      });
    }),
  );
});

test.each([
  ['Assist Members (e.g. a tool)\n\n(RSP 1.1.1 - 1st milestone)\n', '(RSP 1.1.1 - 1st milestone)'],
  ['(RSP 1.1.1 - 1st milestone)', '(RSP 1.1.1 - 1st milestone)'],
  ['Assist Members (2.2.1- 1st milestone)', '(2.2.1- 1st milestone)'],
  ['Assist Members (RSP 1.1.1) in their work', '(RSP 1.1.1)'],
  ['Assist Members\nRSP 1.1.1 - 1st milestone\n', 'RSP 1.1.1 - 1st milestone'],
  ['  RSP 1.1.1 - 1st milestone ', 'RSP 1.1.1 - 1st milestone'],
  ['1.1.1 - 1st milestone', '1.1.1 - 1st milestone'],
  ['Assist Members RSP 1.1.1 - 1st milestone', 'RSP 1.1.1 - 1st milestone'],
  ['Assist Members [RSP 1.1.1 - 1st milestone]', '[RSP 1.1.1 - 1st milestone]'],
  ['Assist Members （RSP 1.1.1 - 1st milestone）', '（RSP 1.1.1 - 1st milestone）'],
  ['Assist Members (RSP 1.1.1 - 1st milestone', '(RSP 1.1.1 - 1st milestone'],
  ['Assist Members (RSP 1.1.1 - 1st milestone\nin their work', '(RSP 1.1.1 - 1st milestone'],
  ['Assist Members (e.g. a tool\n(RSP 1.1.1 - 1st milestone)', '(RSP 1.1.1 - 1st milestone)'],
  ['Assist Members\nRSP 1.1.1 - 1st milestone)', 'RSP 1.1.1 - 1st milestone)'],
])('in %j it stands at %j', (text, line) => {
  const found = findRspLine(text)!;
  expect([text.slice(found.start, found.end), found.rsp?.outcome, found.readable]).toEqual([
    line,
    line.includes('2.2.1') ? '2.2.1' : '1.1.1',
    true,
  ]);
});

test.each([
  '(RSP 1.1.1 - 1st milestone; RSP 1.1.2 - 2nd and 3rd milestones)',
  '(RSP 1.1.1 - 1st milestone and 1.1.2 - 2nd, 3rd milestone)',
  '(RSP 1.1.1 - 1st milestone) (RSP 1.1.2 - 2nd to 3rd milestones)',
  '(RSP 1.1.1 - 1st milestone)\n(RSP 1.1.2 - 2nd to 3rd milestones)',
  'RSP 1.1.1 - 1st milestone\nRSP 1.1.2 - 2nd to 3rd milestones',
])('of two references in %j the first is the action’s, and the other is kept', (line) => {
  expect(findRspLine(`Assist Members\n${line}`)).toEqual({
    start: 15,
    end: 15 + line.length,
    rsp: { outcome: '1.1.1', milestones: [1] },
    more: [{ outcome: '1.1.2', milestones: [2, 3] }],
    readable: true,
  });
});

test.each([
  ['Share practices (ROCB A/P specific (not mentioned in the RSP))', 16],
  ['Share practices\nOffice specific (not mentioned in the RSP)', 16],
  ['Share practices (not in the RSP)', 16],
  ['Share practices (outside the RSP)', 16],
  ['(Office specific)', 0],
])('an action outside the RSP has a line that says so: %j', (text, start) => {
  expect(findRspLine(text)).toEqual({ start, end: text.length, rsp: null, more: [], readable: true });
});

test.each([
  'Adopt tools (e.g. a database) and (1) use them (2) share them',
  'Use version 1.1.1 of the tool',
  'Hold 2 workshops (sector specific)',
  'Report on the RSP to all Members',
  '1.1 Support Members',
  '',
])('there is none in %j', (text) => {
  expect(findRspLine(text)).toBeNull();
});

test.each(['Do it (RSP one point two)', 'Do it (RSP 1.1.1 - 1st milestone of two)', 'Do it\nRSP 1.1.x'])(
  'an RSP line that cannot be read is still found: %j',
  (text) => {
    expect(findRspLine(text)).toMatchObject({ start: 6, end: text.length, rsp: null, readable: false });
  },
);
