import { readRealContext } from '../../real-plan';
import { describeWithRealPlans } from '../../../shared-plans';
import { expectAgreement } from './agreement';

describeWithRealPlans('the real plans', () => {
  test.each(['rocb-awp-2018-2019', 'rocb-awp-2025-2026'] as const)(
    'tables, formulas and pivots of %s give the numbers of its summary',
    async (plan) => {
      expectAgreement(await readRealContext(plan));
    },
  );
});
