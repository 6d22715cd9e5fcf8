import { listed, planOf } from '../../linting/example';
import type { Problem, ProposedFix, Rule, RuleContext } from '../../linting/rule';
import { actionsOf } from '../../plan/model';
import { removeLines } from './lines';

export const listingHasText: Rule = {
  id: 'listing-has-text',
  title: 'Behind each bullet stands an activity.',
  why: 'An empty bullet looks like something that was forgotten or lost.',
  severity: 'warning',
  good: [{ rows: planOf(listed('a', 'Course on bonds')) }],
  bad: [
    { rows: planOf(listed('a', 'Course on bonds', '', 'Talk')), at: 'B4', fixed: '• Course on bonds\n• Talk' },
    { rows: planOf(listed('a', 'Course on bonds', '')), at: 'B4', fixed: '• Course on bonds' },
    { rows: planOf(listed('a', '')), at: 'B4', fixed: '' },
  ],
  *check({ plan, grid }: RuleContext): Iterable<Problem> {
    for (const { ref, emptyBullets } of actionsOf(plan)) {
      for (const place of emptyBullets) {
        const fix: ProposedFix = { title: { id: 'remove-bullet' }, replacements: [removeLines(place, grid)] };
        yield { message: { id: 'bullet-is-empty', values: { action: ref } }, place, action: ref, fix };
      }
    }
  },
};
