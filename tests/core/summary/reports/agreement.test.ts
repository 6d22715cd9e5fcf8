import fc from 'fast-check';

import { generatedPlan } from '../../generated-plan';
import { planRows, sheetOf } from '../../plan-sheet';
import { readContext } from '../../rules/context';
import { expectAgreement, expectFormulasToAgree, expectTablesToAgree } from './agreement';
import { layOutActions } from './laid-out';

test('tables, formulas and pivots give the numbers of the summary on any plan', () => {
  fc.assert(
    fc.property(generatedPlan(['drop-one', 'name-another']), ({ rows }) => {
      expectAgreement(readContext(sheetOf(rows)));
    }),
    { numRuns: 15 },
  );
});

const places = ['Fiji', 'Nepal', 'Viet Nam', 'ASEAN', 'the Pacific', 'Papua New Guinea'];
const kinds = ['National workshop', 'Regional workshop', 'Training', 'Meeting', 'Talk'];
const kpis = ['Number of Members', 'Number of activities', '(1) Number of activities (2) Uptake', ''];

/** Plans of two sections whose listings name Members and groups, under actions that share KPIs. */
const plansWithPlaces = fc
  .array(
    fc.record({
      section: fc.nat(1),
      kpi: fc.constantFrom(...kpis),
      listings: fc.array(
        fc.record({
          kind: fc.constantFrom(...kinds),
          subject: fc.constantFrom('tea', 'salt'),
          places: fc.subarray(places),
        }),
        { maxLength: 3 },
      ),
    }),
    { minLength: 2, maxLength: 8 },
  )
  .map((actions) =>
    [0, 1].map((section) =>
      [{ kpi: kpis[0]!, listings: [] }, ...actions.filter((action) => action.section === section)].map(
        ({ kpi, listings }, index) => ({
          label: 'abcdefghi'[index]!,
          kpi,
          listings: listings.map(
            ({ kind, subject, places: named }) =>
              `${kind} on ${subject}${named.length > 0 ? ` for ${named.join(', ')}` : ''}`,
          ),
        }),
      ),
    ),
  );

test('the same holds for plans that name Members and groups, and with groups counted for their Members', () => {
  fc.assert(
    fc.property(plansWithPlaces, fc.subarray(['ASEAN', 'Pacific']), (sections, expanded) => {
      expectAgreement(readContext(sheetOf(planRows(...sections))), expanded);
    }),
    { numRuns: 40 },
  );
});

test('a plan without listings has sheets that count nothing', () => {
  const laidOut = layOutActions([{ label: 'a', listings: [] }]);
  expectTablesToAgree(laidOut);
  expectFormulasToAgree(laidOut);
});
