import * as shared from './sample-texts';

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

export const sampleSections: readonly SampleSection[] = [
  {
    title: 'Make trade flow',
    actions: [
      {
        label: 'a',
        title: 'Help Members to manage risk by their own data',
        rsp: '(RSP 1.1.1 - 1st milestone)',
        listings: [shared.riskFiji, shared.riskNepal, shared.riskRegion, shared.scanning],
        kpi: 'Number of Members with a risk register',
      },
      {
        label: 'b',
        title: 'Help Members to run a national risk database',
        rsp: '(RSP 1.1.1 - 2nd milestone)',
        listings: [shared.riskFiji, shared.riskNepal, shared.riskRegion],
        kpi: 'Number of Members with a risk register',
      },
      {
        label: 'c',
        title: 'Help Members to use valuation data as a risk tool',
        rsp: '(RSP 1.1.1 - 3rd milestone)',
        listings: [shared.riskRegion, 'National workshop on price databases for Bhutan'],
        kpi: 'Number of Members',
      },
      {
        label: 'd',
        title: 'Help Members to build trusted trader programmes',
        rsp: '(RSP 1.1.2 - 1st to 2nd milestones)',
        listings: [
          'Regional workshop on trusted trader audits',
          shared.warehouses,
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
        listings: [shared.warehouses, 'National workshop on the Convention for Timor-Leste'],
        kpi: 'Number of contracting Members',
      },
      {
        label: 'h',
        title: 'Help Members to carry out the trade facilitation agreement',
        rsp: '(RSP 1.1.3 - 2nd milestone)',
        listings: [shared.transit, shared.release, shared.singleWindow, shared.parcels],
        kpi: 'Number of Members',
      },
      {
        label: 'i',
        title: 'Help Members to move to the new Harmonized System',
        rsp: '(RSP 1.1.3 - 3rd milestone)',
        listings: [shared.trainers, 'National workshop on the new nomenclature for Lao PDR'],
        kpi: 'Number of Members that apply it',
      },
      {
        label: 'j',
        title: 'Help Members to give advance rulings on origin',
        rsp: '(RSP 1.1.3 - 4th milestone)',
        listings: [shared.origin, 'Regional workshop on origin rulings online', 'Upon request, review draft rulings'],
        kpi: 'Number of rulings published',
      },
      {
        label: 'k',
        title: 'Help Members to measure release times',
        rsp: '(RSP 1.1.3 - 5th milestone)',
        listings: [shared.release, 'National workshops on release times for Papua New Guinea and Solomon Islands'],
        kpi: 'Number of studies published',
      },
      {
        label: 'l',
        title: 'Help Members to certify origin themselves',
        rsp: '(RSP 1.1.3 - 6th milestone)',
        listings: [shared.origin],
        kpi: 'Number of Members',
      },
      {
        label: 'm',
        title: 'Help Members to audit after clearance',
        rsp: '(RSP 1.1.3 - 11th milestone)',
        listings: [
          shared.audit,
          'National workshop on company visits for Pakistan',
          'Sub-regional workshop on audit plans for ASEAN',
        ],
        kpi: 'Number of activities',
      },
      {
        label: 'n',
        title: 'Help Members to connect agencies in a single window',
        rsp: '(RSP 1.2.1 - 2nd milestone)',
        listings: [shared.singleWindow, shared.parcels],
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
        listings: [shared.luggage, shared.scanning, shared.cash],
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
        listings: [shared.brands, shared.laundering, shared.cash],
        kpi: 'Number of seizures reported',
      },
      {
        label: 'd',
        title: 'Protect wildlife and the environment',
        rsp: '(RSP 2.2.2 - 5th milestone)',
        listings: [
          shared.wildlife,
          'National workshop on waste shipments for Malaysia',
          'National workshop on timber permits for Indonesia',
        ],
        kpi: 'Number of seizures reported',
      },
      {
        label: 'e',
        title: 'Use non-intrusive inspection',
        rsp: '(RSP 2.2.3 - 1st to 3rd milestones)',
        listings: [shared.scanning, shared.luggage],
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
          shared.trainers,
        ],
        kpi: 'Number of courses shared',
      },
      {
        label: 'b',
        title: 'Support the capacity of small island economies',
        rsp: '(RSP 3.3.1 - 1st to 2nd milestones)',
        listings: [shared.riskFiji, shared.scanning, shared.wildlife],
        kpi: 'Number of experts exchanged',
      },
      {
        label: 'd',
        title: 'Support compliance and enforcement in the region with courses',
        rsp: '(RSP 3.2.2 - 2nd milestone)',
        listings: [shared.brands, shared.laundering, shared.wildlife, shared.cash],
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
