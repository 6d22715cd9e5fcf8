import { readKind } from '../../../src/core/plan/kind';

test.each([
  ['National Workshop on valuation for Fiji', 'national'],
  ['Conduct national workshop(s) on transit', 'national'],
  ['National WS on audit for Maldives', 'national'],
  ['Sub-Regional Workshop for the Pacific', 'sub-regional'],
  ['Subregional seminar on origin', 'sub-regional'],
  ['Hold a joint regional workshop on transit', 'regional'],
  ['Regional workshop on accreditation of experts', 'accreditation'],
  ['Trainer programme on audit', 'training'],
  ['Attend the regional conference', 'meeting'],
  ['Convene a meeting of heads of centres', 'meeting'],
  ['Upon request, hold national workshops', 'on-request'],
  ['Participate in sub-regional meetings', 'continuing'],
  ['Run Regional Workshop Follow-Up Surveys', 'other'],
  ['Publish a newsletter', 'other'],
])('%s: %s', (text, kind) => {
  expect(readKind(text)).toBe(kind);
});
