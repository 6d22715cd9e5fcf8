import codes from 'i18n-iso-countries/codes.json';
import english from 'i18n-iso-countries/langs/en.json';

/*
 * The countries of the world: ISO 3166-1 codes and English names from the kept library, with the other names by which
 * they go in international papers. Which of them are Members of a region is for a profile to say.
 */

/** Names in use beside those of the library, by ISO 3166-1 alpha-2 code. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  BN: ['Brunei'],
  BO: ['Bolivia (Plurinational State of)'],
  CD: ['DR Congo', 'D.R. Congo'],
  CI: ['Ivory Coast'],
  CN: ['P.R. China', 'PR China'],
  CV: ['Cabo Verde'],
  FJ: ['Fiji Islands', 'Republic of the Fiji Islands', 'Republic of Fiji'],
  FM: ['Micronesia', 'Federated States of Micronesia', 'Micronesia (Federated States of)'],
  GB: ['United Kingdom of Great Britain and Northern Ireland'],
  HK: ['Hong Kong SAR', 'Hong Kong, China', 'Hong Kong (China)', 'China (Hong Kong)'],
  IR: ['I.R. Iran', 'IR Iran', 'Islamic Rep. of Iran', 'Iran (Islamic Republic of)', 'Iran, Islamic Republic of'],
  KG: ['Kyrgyz Republic'],
  KP: [
    ...['DPR Korea', 'D.P.R. Korea', 'DPRK', 'Korea DPR', "Democratic People's Republic of Korea"],
    ...["Korea (Democratic People's Republic of)", "Korea, Democratic People's Republic of"],
  ],
  KR: ['Korea', 'Rep. of Korea', 'Korea (Republic of)', 'ROK'],
  LA: ['Laos', 'Lao PDR', 'Lao P.D.R.', "Lao People's Dem. Rep.", "Lao, People's Dem. Rep."],
  LY: ['Libyan Arab Jamahiriya'],
  MD: ['Moldova', 'Republic of Moldova'],
  MK: ['Macedonia', 'FYROM', 'The former Yugoslav Republic of Macedonia'],
  MM: ['Burma'],
  MO: [
    'Macau',
    'Macao SAR',
    'Macau SAR',
    'Macao, China',
    'Macau, China',
    'Macao (China)',
    'Macau (China)',
    'China (Macao)',
  ],
  PG: ['PNG'],
  RU: ['Russian Fed.'],
  SB: ['Solomon Is.'],
  SY: ['Syria'],
  SZ: ['Swaziland'],
  TL: ['Timor-Leste', 'East Timor'],
  TW: ['Chinese Taipei'],
  VA: ['Holy See', 'Vatican City'],
  VE: ['Venezuela (Bolivarian Republic of)'],
  VN: ['Viet Nam'],
  WS: ['Western Samoa', 'Independent State of Samoa'],
};

/** What has a country's name in it and is no country: towns, waters and wider regions. */
export const namesakes: readonly string[] = [
  ...[
    'Mexico City',
    'Panama City',
    'Kuwait City',
    'Guatemala City',
    'Panama Canal',
    'New Mexico',
    'New Jersey',
    'Northern Ireland',
    'Inner Mongolia',
  ],
  ...['South China Sea', 'East China Sea', 'Sea of Japan', 'Gulf of Oman', 'Gulf of Thailand', 'Gulf of Guinea'],
  ...['Asia/Pacific', 'Asia-Pacific', 'Asia and the Pacific', 'Asia and Pacific', 'Indo-Pacific', 'Trans-Pacific'],
];

/** ISO 3166-1 alpha-2 code and its English names, the usual one first. */
export const countries: readonly { readonly code: string; readonly names: readonly string[] }[] = Object.entries(
  english.countries,
).map(([code, names]) => ({ code, names: [...[names].flat(), ...(otherNames[code] ?? [])] }));

const byCode: ReadonlyMap<string, string> = new Map(
  (codes as readonly (readonly string[])[]).flatMap(([alpha2, alpha3]) => [
    [alpha2!, alpha2!],
    [alpha3!, alpha2!],
  ]),
);

/** The ISO 3166-1 alpha-2 code that an alpha-2 or alpha-3 code (capital letters) stands for; null for any other text. */
export function parseCountryCode(code: string): string | null {
  return byCode.get(code) ?? null;
}

/** The usual English name of the country with this ISO 3166-1 alpha-2 code. */
export function countryName(code: string): string | null {
  return countries.find((country) => country.code === code)?.names[0] ?? null;
}
