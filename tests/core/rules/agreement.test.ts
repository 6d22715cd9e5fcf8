import fc from 'fast-check';

import { fixAll } from '../../../src/core/linting/fix';
import { runRules } from '../../../src/core/linting/run';
import { rules } from '../../../src/core/rules/index';
import { english } from '../../../src/core/words/en';
import { generatedPlan } from '../generated-plan';
import { sheetOf } from '../plan-sheet';
import { readContext } from './context';

const aboutReferences = rules.filter(({ id }) => id.startsWith('reference-') || id.startsWith('see-also-'));

test('a plan whose see-also are right has no finding about them', () => {
  fc.assert(
    fc.property(generatedPlan(['take-away']), ({ right }) => {
      expect(runRules(readContext(sheetOf(right)), aboutReferences, english)).toEqual([]);
    }),
  );
});

test('the safe fixes leave nothing of what was left out, doubled or named itself', () => {
  fc.assert(
    fc.property(generatedPlan(['drop-one', 'name-itself', 'name-twice', 'take-away']), ({ rows }) => {
      const { grid } = fixAll(sheetOf(rows), readContext, aboutReferences);
      expect(runRules(readContext(grid), aboutReferences, english)).toEqual([]);
    }),
    { numRuns: 50 },
  );
});
