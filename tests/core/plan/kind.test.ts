import fc from 'fast-check';

import { formatKind, kinds, parseKind, readKind } from '../../../src/core/plan/kind';

test.each([
  ['National Workshop on valuation for Fiji', 'national'],
  ['Conduct national workshop(s) on transit', 'national'],
  ['National WS on audit for Maldives', 'national'],
  ['NATIONAL WORKSHOP on audit', 'national'],
  ['National\u00a0 workshop on audit', 'national'],
  ['With partners, conduct a national workshop on audit', 'national'],
  ['National diagnostic mission on time release', 'national'],
  ['National workshop on PCCP - Mongolia, Basic Training', 'national'],
  ['National workshop on training management', 'national'],
  ['Sub-Regional Workshop for the Pacific', 'sub-regional'],
  ['Sub‑regional workshop for the Pacific', 'sub-regional'],
  ['Sub – Regional workshop for the Pacific', 'sub-regional'],
  ['Sub regional workshop for the Pacific', 'sub-regional'],
  ['Subregional seminar on origin', 'sub-regional'],
  ['WCO Sub-regional Workshop on management', 'sub-regional'],
  ['Hold a joint regional workshop on transit', 'regional'],
  ['ASEAN Regional Workshop on operators', 'regional'],
  ['Regional Illegal trade training', 'regional'],
  ['Regional workshop on a Masterclass', 'regional'],
  ['Regional workshop on accreditation of experts', 'accreditation'],
  ['Accreditation of experts in laboratories', 'accreditation'],
  ['Trainer programme on audit', 'training'],
  ['Training for small offices', 'training'],
  ['9th Masterclass workshop on data', 'training'],
  ['Attend the regional conference', 'meeting'],
  ['Convene a meeting of heads of centres', 'meeting'],
  ['Upon request, hold national workshops', 'on-request'],
  ['On request, hold national workshops', 'on-request'],
  ['Participate in sub-regional meetings', 'continuing'],
  ['As appropriate, work with partners', 'continuing'],
  ['Utilise the results of surveys', 'continuing'],
  ['Run Regional Workshop Follow-Up Surveys', 'other'],
  ['Publish a newsletter', 'other'],
  ['International trade: action planning for Malaysia', 'other'],
])('%s: %s', (text, kind) => {
  expect(readKind(text)).toBe(kind);
});

test.each([
  ['national', 'national'],
  ['NATIONAL', 'national'],
  ['National workshops', 'national'],
  ['Sub Regional', 'sub-regional'],
  ['subregional workshop', 'sub-regional'],
  ['Sub‑regional', 'sub-regional'],
  [' On\u00a0request ', 'on-request'],
  ['Upon request', 'on-request'],
  ['Ongoing', 'continuing'],
  ['Meetings', 'meeting'],
  ['workshop', null],
  ['national or regional', null],
  ['', null],
])('a cell that says %j is %s', (text, kind) => {
  expect(parseKind(text)).toBe(kind);
});

test('what is written is read back', () => {
  fc.assert(fc.property(fc.constantFrom(...kinds), (kind) => expect(parseKind(formatKind(kind))).toBe(kind)));
  expect(kinds.map(formatKind)).toContain('On request');
});
