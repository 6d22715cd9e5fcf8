import fc from 'fast-check';

import { findPlaces, memberName } from '../../../src/core/plan/country';
import { profiles } from '../../../src/jobs/profiles';

const [profile] = profiles;
const named = (text: string) => findPlaces(text, profile).map(({ kind, id }) => `${kind} ${id}`);

test('the longest name wins: Guinea is not in Papua New Guinea', () => {
  expect(named('for Fiji, Guinea, Papua New Guinea')).toEqual(['member FJ', 'stranger GN', 'member PG']);
  expect(named('Guinea-Bissau and Equatorial Guinea')).toEqual(['stranger GW', 'stranger GQ']);
  expect(named('Samoa, American Samoa')).toEqual(['member WS', 'stranger AS']);
});

test.each([
  ['LA', "Laos|Lao PDR|Lao P.D.R.|Lao People's Dem. Rep.|Lao People’s Dem. Rep.|Lao, People's Dem. Rep.|LAO PDR"],
  ['LA', "Lao People's Democratic Republic|Lao\u00a0PDR|Lao\nPDR|Lao People's Dem Rep"],
  ['IR', 'Iran|Iran (Islamic Republic of)|Islamic Republic of Iran|I.R. Iran|IR Iran|IRAN'],
  ['KR', 'Korea|Republic of Korea|Korea (Republic of)|South Korea|Rep. of Korea|ROK'],
  ['HK', 'Hong Kong|Hong Kong, China|Hong Kong China|China (Hong Kong)|Hong Kong (China)|Hong Kong SAR'],
  ['MO', 'Macau|Macao|Macao, China|Macau (China)'],
  ['CN', "China|People's Republic of China|P.R. China"],
  ['VN', 'Viet Nam|Vietnam|Viet-Nam|VIET NAM|Viet\u00a0Nam'],
  ['TL', 'Timor-Leste|Timor Leste|Timor\u2011Leste|Timor–Leste|East Timor|TIMOR-LESTE'],
  ['PG', 'PNG|Papua New Guinea|Papua New\nGuinea|PAPUA NEW GUINEA|Papua\u00a0New\u200b Guinea'],
  ['BN', 'Brunei|Brunei Darussalam'],
  ['FJ', 'Fiji|FIJI|Fiji Islands|the Republic of the Fiji Islands|Fi\u00adji'],
  ['SB', 'Solomon Islands|Solomon Is.'],
  ['PH', 'Philippines|the Philippines|The Philippines'],
])('%s is one country, however it is spelt', (code, spellings) => {
  for (const spelling of spellings.split('|')) {
    expect([spelling, named(`for ${spelling} and Nepal`)]).toEqual([spelling, [`member ${code}`, 'member NP']]);
  }
});

test.each([
  ['KP', "North Korea|DPR Korea|DPRK|Democratic People's Republic of Korea|Korea (Democratic People's Republic of)"],
  ['TW', 'Chinese Taipei|Taiwan'],
  ['TR', 'Türkiye|Turkiye|Turkey|TÜRKIYE'],
  ['CI', "Côte d'Ivoire|Cote d’Ivoire|Ivory Coast"],
  ['GE', 'Georgia'],
  ['JO', 'Jordan'],
  ['TD', 'Chad'],
])('%s is a country outside the region', (code, spellings) => {
  for (const spelling of spellings.split('|')) {
    expect([spelling, named(`Course for ${spelling}`)]).toEqual([spelling, [`stranger ${code}`]]);
  }
});

test.each([
  'Indonesian, Thai, Chinese, Korean, Indian and Japanese officials',
  'Indiana, Omani, Chinatown, Nigerien',
  'in New Delhi, Tokyo, Jakarta, Dhaka, Kuala Lumpur and Ulaanbaatar',
  'fiji, iran, jordan, chad, georgia, turkey and china ware',
  'Mexico City and the South China Sea',
  'the Asia/Pacific Security Project, Asia-Pacific trade, Asia and the Pacific',
  'New jersey',
])('%j names no country', (text) => {
  expect(named(text)).toEqual([]);
});

test('names are found in lists, at the ends, with possessives and in capitals', () => {
  expect(named('for Bhutan, Nepal and Tonga')).toEqual(['member BT', 'member NP', 'member TO']);
  expect(named('Nepal/Tonga')).toEqual(['member NP', 'member TO']);
  expect(named('PCCP - Mongolia, basic training')).toEqual(['member MN']);
  expect(named('Nepal’s customs and FIJI')).toEqual(['member NP', 'member FJ']);
  expect(named('Japan, China, Hong Kong')).toEqual(['member JP', 'member CN', 'member HK']);
});

test.each([
  ['ASEAN Regional Workshop', 'ASEAN'],
  ['for ASEAN member countries', 'ASEAN'],
  ['ASEAN-WCO Consultation', 'ASEAN'],
  ['for the Pacific', 'Pacific'],
  ['for the Pacific Islands', 'Pacific'],
  ['Pacific Islands', 'Pacific'],
  ['for Pacific island countries', 'Pacific'],
  ['Customs of SIEs', 'SIEs'],
  ['for Small Island Economies', 'SIEs'],
  ['for AP region', 'AP region'],
  ['in A/P Region', 'AP region'],
  ['in the Asia-Pacific region', 'AP region'],
  ['in the Asia/Pacific Region', 'AP region'],
  ['for All Countries', 'AP region'],
])('%j names the group %s', (text, group) => {
  expect(named(text)).toEqual([`group ${group}`]);
});

test('a place is given by its characters in the text', () => {
  const text = 'for Timor-Leste, Nepal’s and Lao, People’s Dem. Rep., x';
  const found = findPlaces(text, profile).map(({ start, end }) => text.slice(start, end));
  expect(found).toEqual(['Timor-Leste', 'Nepal', 'Lao, People’s Dem. Rep.']);
});

test('each name of a profile is found whole, alone and in capitals', () => {
  const names = [...profile.members, ...profile.groups].flatMap((one) => one.names);
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.boolean(), (name, inCapitals) => {
      const text = inCapitals ? name.toUpperCase() : name;
      expect(findPlaces(`for ${text}!`, profile)).toMatchObject([{ start: 4, end: 4 + text.length }]);
    }),
  );
});

test('a code is shown by the name of the profile, else by the usual one', () => {
  expect([memberName('TL', profile), memberName('GN', profile), memberName('ZZ', profile)]).toEqual([
    'Timor-Leste',
    'Guinea',
    'ZZ',
  ]);
});
