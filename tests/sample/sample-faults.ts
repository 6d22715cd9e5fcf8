import * as shared from './sample-texts';

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
const strayed = `\n• ${shared.cash} (See also 2-(a) and 3-(d))`;

const see = (listing: string, right: string) => `${listing} (See also ${right})`;

export const sampleFaults: readonly Fault[] = [
  {
    law: 'reference-is-mutual',
    action: '1-(b)',
    column: 'listings',
    right: see(shared.riskFiji, '1-(a) and 3-(b)'),
    wrong: see(shared.riskFiji, '1-(a)'),
  },
  {
    law: 'reference-is-not-self',
    action: '1-(a)',
    column: 'listings',
    right: see(shared.riskNepal, '1-(b)'),
    wrong: see(shared.riskNepal, '1-(a)'),
  },
  {
    law: 'reference-is-named-once',
    action: '1-(c)',
    column: 'listings',
    right: see(shared.riskRegion, '1-(a) and (b)'),
    wrong: see(shared.riskRegion, '1-(a), (b) and (a)'),
  },
  {
    law: 'reference-is-wellformed',
    action: '2-(a)',
    column: 'listings',
    right: see(shared.scanning, '1-(a), 2-(e) and 3-(b)'),
    wrong: see(shared.scanning, '1-(a), 2(e) and 3-(b)'),
  },
  {
    law: 'reference-is-in-plain-letters',
    action: '1-(j)',
    column: 'listings',
    right: see(shared.origin, '1-(l)'),
    wrong: see(shared.origin, '1-(I)'),
  },
  {
    law: 'reference-has-target',
    action: '1-(g)',
    column: 'listings',
    right: see(shared.warehouses, '1-(d)'),
    wrong: see(shared.warehouses, '1-(v)'),
  },
  {
    law: 'reference-is-mutual',
    action: '1-(m)',
    column: 'listings',
    right: shared.audit,
    wrong: see(shared.audit, '3-(b)'),
  },
  { law: 'reference-is-mutual', action: '2-(c)', column: 'listings', right: strayed, wrong: '' },
  {
    law: 'reference-is-mutual',
    action: '2-(d)',
    column: 'listings',
    right: 'for Malaysia',
    wrong: `for Malaysia${strayed}`,
  },
  // All other lines of its activity refer to the row where it is missing.
  {
    law: 'reference-is-mutual',
    action: '3-(b)',
    column: 'listings',
    right: `\n• ${see(shared.wildlife, '2-(d) and 3-(d)')}`,
    wrong: '',
  },
  // One line alone refers to a row that has nothing to do with it.
  {
    law: 'reference-is-mutual',
    action: '1-(h)',
    column: 'listings',
    right: see(shared.singleWindow, '1-(n)'),
    wrong: see(shared.singleWindow, '1-(f) and (n)'),
  },
  // Both sides forgot the row that gathers what is done for enforcement.
  {
    law: 'expectation-is-met',
    action: '2-(c)',
    column: 'listings',
    right: see(shared.laundering, '3-(d)'),
    wrong: shared.laundering,
  },
  {
    law: 'expectation-is-met',
    action: '3-(d)',
    column: 'listings',
    right: `\n• ${see(shared.laundering, '2-(c)')}`,
    wrong: '',
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
    right: shared.brands,
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
    wrong: '(RSP 3.1.1 - 2nd milestone only)',
  },
  {
    law: 'text-has-no-markup',
    action: '4-(a)',
    column: 'listings',
    right: 'Publish a newsletter every quarter',
    wrong: 'Publish a <i>newsletter</i> every quarter',
  },
  {
    law: 'text-is-plainly-spaced',
    action: '4-(a)',
    column: 'listings',
    right: '<i>newsletter</i> every',
    wrong: '<i>newsletter</i>  every',
  },
];
