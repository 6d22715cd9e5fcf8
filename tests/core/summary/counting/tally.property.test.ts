import fc from 'fast-check';

import { compositePlan } from '../../composite-plan';
import { generatedPlan } from '../../generated-plan';
import { sheetOf } from '../../plan-sheet';
import { readContext } from '../../rules/context';
import { variedRows } from '../../writing/layouts/varied-plan';
import {
  bothOf,
  expectColumnsToAgree,
  expectCrossesToAgree,
  expectTallyToAgree,
  type Both,
} from './naive/expect-agreement';
import { sharedPlan } from './shared-plan';

const anyRows = fc.oneof(
  { arbitrary: sharedPlan, weight: 4 },
  variedRows,
  generatedPlan(['drop-one', 'name-another', 'take-away']).map(({ rows }) => rows),
  compositePlan.map(({ rows }) => rows),
);
const anyGroups = fc.subarray(['ASEAN', 'Pacific']);

function onAnyPlan(check: (both: Both) => void): void {
  fc.assert(
    fc.property(anyRows, anyGroups, (rows, groups) => {
      const { plan, profile } = readContext(sheetOf(rows));
      check(bothOf(plan, profile, groups));
    }),
    { numRuns: 60 },
  );
}

test('by Member, group, indicator, outcome and kind any plan is counted as a naive count counts it', () => {
  onAnyPlan(expectTallyToAgree);
});

test('each cell by two things at once holds what a naive count does', () => {
  onAnyPlan(expectCrossesToAgree);
});

test('each column of the long table sums up, by what it is for, to what a naive count does', () => {
  onAnyPlan(expectColumnsToAgree);
});
