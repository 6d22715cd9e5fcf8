import { findPlaces } from '../../../src/core/plan/country';
import { profiles } from '../../../src/jobs/profiles';

const named = (text: string) => findPlaces(text, profiles[0]).map(({ kind, id }) => `${kind} ${id}`);

test('the longest name wins: Guinea is not in Papua New Guinea', () => {
  expect(named('for Fiji, Guinea, Papua New Guinea')).toEqual(['member FJ', 'stranger GN', 'member PG']);
});

test.each(['Laos', 'Lao PDR', "Lao People's Dem. Rep.", 'Lao People’s Dem. Rep.', "Lao, People's Dem. Rep."])(
  '%s is one country, however it is spelt',
  (name) => expect(named(`for ${name} and Nepal`)).toEqual(['member LA', 'member NP']),
);

test('adjectives and longer words are no names', () => {
  expect(named('Indonesian officials, Indiana, Omani, Chinatown')).toEqual([]);
});

test('groups are told from Members', () => {
  expect(named('ASEAN Regional Workshop for the Pacific Islands and AP region')).toEqual([
    'group ASEAN',
    'group Pacific',
    'group AP region',
  ]);
});

test('a place is given by its characters in the text', () => {
  const [place] = findPlaces('for Timor-Leste', profiles[0]);
  expect(place).toMatchObject({ start: 4, end: 15 });
});
