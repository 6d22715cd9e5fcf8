import fc from 'fast-check';

import { formatCountries, parseCountries } from '../../../../src/core/plan/places/countries-cell';
import { profiles } from '../../../../src/jobs/profiles';

const [profile] = profiles;

function read(text: string) {
  const { members, groups, strangers, unread } = parseCountries(text, profile);
  return {
    ...{ members: members.join(' '), groups: groups.join(' ') },
    strangers: strangers.map(({ id, start, end }) => `${id} ${text.slice(start, end)}`).join(', '),
    unread: unread.map(({ start, end }) => text.slice(start, end)).join(', '),
  };
}

const nothing = { members: '', groups: '', strangers: '', unread: '' };

test.each([
  ['Fiji, Samoa and Tonga', { members: 'FJ WS TO' }],
  ['FJ, WS, TO', { members: 'FJ WS TO' }],
  ['FJI/WSM/TON', { members: 'FJ WS TO' }],
  ['Fiji\nWS;Tonga', { members: 'FJ WS TO' }],
  ['FJ and WS', { members: 'FJ WS' }],
  ['Fiji, FJ', { members: 'FJ' }],
  ["Lao, People's Dem. Rep., Vanuatu", { members: 'LA VU' }],
  ['Hong Kong, China', { members: 'HK' }],
  ['Hong Kong; China', { members: 'HK CN' }],
  ['Hong Kong\nChina', { members: 'HK CN' }],
  ['ASEAN; Fiji', { members: 'FJ', groups: 'ASEAN' }],
  ['Fiji, Guinea, GW', { members: 'FJ', strangers: 'GN Guinea, GW GW' }],
  ['Fiji, Narnia and in house', { members: 'FJ', unread: 'Narnia, in house' }],
  ['fj, to be confirmed', { unread: 'fj, to be confirmed' }],
  [' , ;\n– ', {}],
  ['', {}],
])('%j is read', (text, expected) => {
  expect(read(text)).toEqual({ ...nothing, ...expected });
});

test('what is written is read back', () => {
  const codes = fc.uniqueArray(fc.constantFrom(...profile.members.map(({ code }) => code)));
  const groups = fc.uniqueArray(fc.constantFrom(...profile.groups.map(({ names }) => names[0]!)));
  fc.assert(
    fc.property(codes, groups, (members, named) => {
      const back = parseCountries(formatCountries(members, named, profile), profile);
      expect(back).toEqual({ members, groups: named, strangers: [], unread: [] });
    }),
  );
});
