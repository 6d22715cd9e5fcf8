/* What the drawn plans are about: no two topics share a word that tells something, so that none is taken for another. */

export const topics: readonly string[] = [
  'temporary admission of exhibition goods',
  'sampling in bulk cargo',
  'bonded warehouses',
  'duty drawback',
  'container seals',
  'rulings on tariff headings',
  'royalties and licence fees',
  'ship stores',
  'pre-arrival data of couriers',
  'pipeline metering',
  'gemstones and jewellery',
  'veterinary certificates',
  'radiation alarms',
  'parcels sold online',
  'queue measurement at road posts',
  'dog handling',
  'coral and shells',
  'counterfeit spare parts',
  'cash couriers',
  'chemical precursors',
  'cigarette stamps',
  'stolen vehicles',
  'airline crews',
  'yacht arrivals',
  'laboratory methods',
  'electronic signatures',
  'archives on paper',
  'interview skills',
  'mentoring of young officers',
  'integrity pledges',
  'gender balance',
  'succession of managers',
  'risk scores',
  'traders who keep books abroad',
  'transit guarantees',
  'fuel blending',
  'rice permits',
  'timber harvest papers',
  'refrigerant gases',
  'waste plastics',
  'historic artefacts',
  'medicine imports',
  'fishing quotas',
  'seed quarantine',
  'relief consignments after storms',
  'free ports',
  'origin proofs under new agreements',
  'broker licensing',
  'appeal tribunals',
  'penalty tables',
  'forecasting of revenue',
  'statistics by commodity',
  'cloud hosting',
  'drone surveys',
  'scanner images',
  'wireless body cameras',
  'customer surveys',
  'help desks',
  'translation of laws',
  'benchmarks of service charters',
  'railway wagons',
  'postal declarations',
];

/** How an action speaks of its topic. */
export const aims: readonly string[] = [
  'Upon request, assist Members’ efforts in',
  'Support Members in their work on',
  'Help Members to make progress with',
  'Raise awareness of',
];

/** What is held for some Members by name; in the plural where it is for several. */
export const nationalEvents: readonly string[] = [
  'National workshop on',
  'National workshop on',
  'National seminar on',
];

/** What is held for a group, or for all. */
export const regionalEvents: readonly (readonly [string, string])[] = [
  ['Regional workshop on', ''],
  ['Regional seminar on', ''],
  ['Sub-regional workshop on', ' for ASEAN'],
  ['Sub-regional workshop on', ' for the Pacific'],
  ['Upon request, consult experts on', ''],
];

export const indicators: readonly string[] = [
  'Number of implementing Members',
  'Number of Members',
  'Number of activities',
  'Number of officers trained',
  'Number of cooperation events',
  'Number of reports published',
  'Members that have set up a focal point',
  'Number of good practices shared',
];

export const sectionTitles: readonly string[] = [
  'Trade that flows',
  'Borders that are safe',
  'People who can',
  'Partners who know of each other',
];
