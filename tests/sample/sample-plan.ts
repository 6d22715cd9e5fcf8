import { formatSeeAlso } from '../../src/core/plan/see-also';

/*
 * The sample plan: of an invented office, right throughout but for one each of the faults that real plans have.
 * The see-also are worked out from the texts first; then each fault is put in by hand.
 */

export interface SampleAction {
  readonly label: string;
  readonly title: string;
  /** As typed, brackets included. */
  readonly rsp: string;
  /** Without see-also; the same text under two actions is one activity. */
  readonly listings: readonly string[];
  readonly kpi: string;
}

export interface SampleSection {
  readonly title: string;
  readonly actions: readonly SampleAction[];
}

const riskFiji = 'National workshop on risk indicators for Fiji';
const riskNepal = 'National workshop on selectivity criteria for Nepal';
const riskRegion = 'Regional workshop on sharing risk profiles';
const origin = 'National workshops on origin rulings for Bhutan and Cambodia';
const release = 'Regional workshop on measuring release times';
const transit = 'Sub-regional workshop on transit guarantees for ASEAN';
const window_ = 'National workshop on a single window road map for Mongolia';
const audit = 'National workshop on audit files for Sri Lanka and Maldives';
const warehouses = 'National workshop on bonded warehouses for Viet Nam';
const parcels = 'Regional workshop on low-value parcels';
const scanning = 'National workshop on reading scanner images for Tonga';
const wildlife = 'Sub-regional workshop on wildlife concealment for the Pacific';
const brands = 'National workshop on counterfeit medicines for Bangladesh';
const luggage = 'National workshop on passenger luggage control for Samoa';
const cash = 'Regional workshop on cash couriers';
const trainers = 'Train-the-trainer course on classification';

export const sampleSections: readonly SampleSection[] = [
  {
    title: 'Make trade flow',
    actions: [
      {
        label: 'a',
        title: 'Help Members to manage risk by their own data',
        rsp: '(RSP 1.1.1 - 1st milestone)',
        listings: [riskFiji, riskNepal, riskRegion, scanning],
        kpi: 'Number of Members with a risk register',
      },
      {
        label: 'b',
        title: 'Help Members to run a national risk database',
        rsp: '(RSP 1.1.1 - 2nd milestone)',
        listings: [riskFiji, riskNepal, riskRegion],
        kpi: 'Number of Members with a risk register',
      },
      {
        label: 'c',
        title: 'Help Members to use valuation data as a risk tool',
        rsp: '(RSP 1.1.1 - 3rd milestone)',
        listings: [riskRegion, 'National workshop on price databases for Bhutan'],
        kpi: 'Number of Members',
      },
      {
        label: 'd',
        title: 'Help Members to build trusted trader programmes',
        rsp: '(RSP 1.1.2 - 1st to 2nd milestones)',
        listings: [
          'Regional workshop on trusted trader audits',
          warehouses,
          'National workshop on trusted traders for Laos',
        ],
        kpi: '(1) Number of programmes launched\n(2) Number of traders admitted',
      },
      {
        label: 'e',
        title: 'Help Members to agree on mutual recognition',
        rsp: '(RSP 1.1.2 - 3rd milestone)',
        listings: [
          'Regional workshop on trusted trader audits',
          'Upon request, support talks on mutual recognition',
          'National workshop on drafting agreements for Thailand',
        ],
        kpi: 'Number of agreements signed',
      },
      {
        label: 'f',
        title: 'Help Members to carry on after a disaster',
        rsp: '(RSP 1.1.2 - 4th milestone)',
        listings: ['Upon request, advise on continuity plans', 'Meeting on mutual help after storms for SIEs'],
        kpi: 'Number of plans adopted',
      },
      {
        label: 'g',
        title: 'Help Members to apply the Revised Kyoto Convention',
        rsp: '(RSP 1.1.3 - 1st milestone)',
        listings: [warehouses, 'National workshop on the Convention for Timor-Leste'],
        kpi: 'Number of contracting Members',
      },
      {
        label: 'h',
        title: 'Help Members to carry out the trade facilitation agreement',
        rsp: '(RSP 1.1.3 - 2nd milestone)',
        listings: [transit, release, window_, parcels],
        kpi: 'Number of Members',
      },
      {
        label: 'i',
        title: 'Help Members to move to the new Harmonized System',
        rsp: '(RSP 1.1.3 - 3rd milestone)',
        listings: [trainers, 'National workshop on the new nomenclature for Lao PDR'],
        kpi: 'Number of Members that apply it',
      },
      {
        label: 'j',
        title: 'Help Members to give advance rulings on origin',
        rsp: '(RSP 1.1.3 - 4th milestone)',
        listings: [origin, 'Regional workshop on origin rulings online', 'Upon request, review draft rulings'],
        kpi: 'Number of rulings published',
      },
      {
        label: 'k',
        title: 'Help Members to measure release times',
        rsp: '(RSP 1.1.3 - 5th milestone)',
        listings: [release, 'National workshop on release times for Papua New Guinea and Solomon Islands'],
        kpi: 'Number of studies published',
      },
      {
        label: 'l',
        title: 'Help Members to certify origin themselves',
        rsp: '(RSP 1.1.3 - 6th milestone)',
        listings: [origin],
        kpi: 'Number of Members',
      },
      {
        label: 'm',
        title: 'Help Members to audit after clearance',
        rsp: '(RSP 1.1.3 - 11th milestone)',
        listings: [
          audit,
          'National workshop on company visits for Pakistan',
          'Sub-regional workshop on audit plans for ASEAN',
        ],
        kpi: 'Number of activities',
      },
      {
        label: 'n',
        title: 'Help Members to connect agencies in a single window',
        rsp: '(RSP 1.2.1 - 2nd milestone)',
        listings: [window_, parcels],
        kpi: 'Number of windows in service',
      },
    ],
  },
  {
    title: 'Keep trade safe',
    actions: [
      {
        label: 'a',
        title: 'Help Members to screen passengers and their luggage',
        rsp: '(RSP 2.1.1 - 4th milestone)',
        listings: [luggage, scanning, cash],
        kpi: 'Number of Members',
      },
      {
        label: 'b',
        title: 'Raise awareness of cruise ships and yachts',
        rsp: '(RSP 2.1.1 - 5th milestone)',
        listings: ['Regional workshop on small craft'],
        kpi: 'Number of activities',
      },
      {
        label: 'c',
        title: 'Raise awareness of counterfeit goods',
        rsp: '(RSP 2.2.2 - 4th milestone)',
        listings: [brands, cash],
        kpi: 'Number of seizures reported',
      },
      {
        label: 'd',
        title: 'Protect wildlife and the environment',
        rsp: '(RSP 2.2.2 - 5th milestone)',
        listings: [
          wildlife,
          'National workshop on waste shipments for Malaysia',
          'National workshop on timber permits for Indonesia',
        ],
        kpi: 'Number of seizures reported',
      },
      {
        label: 'e',
        title: 'Use non-intrusive inspection',
        rsp: '(RSP 2.2.3 - 1st to 3rd milestones)',
        listings: [scanning, luggage],
        kpi: 'Number of images shared',
      },
    ],
  },
  {
    title: 'Train people',
    actions: [
      {
        label: 'a',
        title: 'Share training material among training centres',
        rsp: '(RSP 3.1.1 - 2nd milestone)',
        listings: [
          'Meeting of the heads of training centres',
          'National training of new trainers for Vanuatu and Palau',
          trainers,
        ],
        kpi: 'Number of courses shared',
      },
      {
        label: 'b',
        title: 'Support the capacity of small island economies',
        rsp: '(RSP 3.3.1 - 1st to 2nd milestones)',
        listings: [riskFiji, scanning, wildlife],
        kpi: 'Number of experts exchanged',
      },
      {
        label: 'd',
        title: 'Give enforcement courses across subjects',
        rsp: '(RSP 3.2.2 - 2nd milestone)',
        listings: [brands, wildlife, cash],
        kpi: 'Number of courses held',
      },
    ],
  },
  {
    title: 'Work together',
    actions: [
      {
        label: 'a',
        title: 'Tell Members what was learnt',
        rsp: '(RSP 3.1.1 - 1st milestone)',
        listings: [
          'Publish a newsletter every quarter',
          'Maintain the web pages of the office',
          'Encourage Members to report on their pilot projects',
        ],
        kpi: 'Number of articles',
      },
      {
        label: 'b',
        title: 'Raise the interest of leaders',
        rsp: '(RSP 3.4.1 - 1st milestone)',
        listings: [],
        kpi: 'Number of high-level meetings',
      },
    ],
  },
];

/** One fault: in the cell of an action, this text is to read so. */
export interface Fault {
  /** The law that it breaks. */
  readonly law: string;
  readonly action: string;
  readonly column: 'action' | 'listings' | 'kpi';
  readonly right: string;
  readonly wrong: string;
}

// This line is moved one row down: the other two of its activity say where it belongs.
const strayed = `\n• ${cash} (See also 2-(a) and 3-(d))`;

const see = (listing: string, right: string) => `${listing} (See also ${right})`;

export const sampleFaults: readonly Fault[] = [
  {
    law: 'reference-is-mutual',
    action: '1-(b)',
    column: 'listings',
    right: see(riskFiji, '1-(a) and 3-(b)'),
    wrong: see(riskFiji, '1-(a)'),
  },
  {
    law: 'reference-is-not-self',
    action: '1-(a)',
    column: 'listings',
    right: see(riskNepal, '1-(b)'),
    wrong: see(riskNepal, '1-(a)'),
  },
  {
    law: 'reference-is-named-once',
    action: '1-(c)',
    column: 'listings',
    right: see(riskRegion, '1-(a) and (b)'),
    wrong: see(riskRegion, '1-(a), (b) and (a)'),
  },
  {
    law: 'reference-is-wellformed',
    action: '2-(a)',
    column: 'listings',
    right: see(scanning, '1-(a), 2-(e) and 3-(b)'),
    wrong: see(scanning, '1-(a), 2(e) and 3-(b)'),
  },
  {
    law: 'reference-is-wellformed',
    action: '1-(j)',
    column: 'listings',
    right: see(origin, '1-(l)'),
    wrong: see(origin, '1-(I)'),
  },
  {
    law: 'reference-has-target',
    action: '1-(g)',
    column: 'listings',
    right: see(warehouses, '1-(d)'),
    wrong: see(warehouses, '1-(v)'),
  },
  { law: 'reference-is-mutual', action: '1-(m)', column: 'listings', right: audit, wrong: see(audit, '3-(b)') },
  { law: 'reference-is-mutual', action: '2-(c)', column: 'listings', right: strayed, wrong: '' },
  {
    law: 'reference-is-mutual',
    action: '2-(d)',
    column: 'listings',
    right: 'for Malaysia',
    wrong: `for Malaysia${strayed}`,
  },
  {
    law: 'listing-has-text',
    action: '1-(f)',
    column: 'listings',
    right: '• Upon request, advise on continuity plans',
    wrong: '• Upon request, advise on continuity plans\n• ',
  },
  {
    law: 'country-is-in-region',
    action: '1-(k)',
    column: 'listings',
    right: 'for Papua New Guinea and Solomon Islands',
    wrong: 'for Guinea, Papua New Guinea and Solomon Islands',
  },
  {
    law: 'listing-is-not-repeated-under-action',
    action: '2-(b)',
    column: 'listings',
    right: '• Regional workshop on small craft',
    wrong: '• Regional workshop on small craft\n• Regional workshop on small craft',
  },
  {
    law: 'activity-is-worded-alike',
    action: '3-(d)',
    column: 'listings',
    right: brands,
    wrong: 'National workshop on fake medicines for Bangladesh',
  },
  {
    law: 'kpi-is-worded-alike',
    action: '2-(b)',
    column: 'kpi',
    right: 'Number of activities',
    wrong: 'Number of Activities',
  },
  { law: 'action-has-kpi', action: '1-(l)', column: 'kpi', right: 'Number of Members', wrong: '' },
  {
    law: 'rsp-outcome-is-known',
    action: '2-(c)',
    column: 'action',
    right: '(RSP 2.2.2 - 4th milestone)',
    wrong: '(RSP 2.9.2 - 4th milestone)',
  },
  {
    law: 'rsp-reference-is-wellformed',
    action: '3-(a)',
    column: 'action',
    right: '(RSP 3.1.1 - 2nd milestone)',
    wrong: '(RSP 3.1.1 - second milestone)',
  },
  {
    law: 'text-is-clean',
    action: '4-(a)',
    column: 'listings',
    right: 'Publish a newsletter every quarter',
    wrong: 'Publish a <i>newsletter</i>  every quarter',
  },
];

/** The listings of an action as typed, each with the see-also that is right. */
export function typeListings(section: number, action: SampleAction): string {
  return action.listings.map((text) => `• ${text}${seeAlsoOf(text, section, action.label)}`).join('\n');
}

function seeAlsoOf(text: string, section: number, label: string): string {
  const targets = sampleSections.flatMap(({ actions }, index) =>
    actions
      .filter((other) => other.listings.includes(text) && !(index + 1 === section && other.label === label))
      .map((other) => ({ section: index + 1, label: other.label })),
  );
  return targets.length > 0 ? ` ${formatSeeAlso(targets, { opening: 'See also', commaBeforeAnd: false })}` : '';
}
