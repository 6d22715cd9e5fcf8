import { listed, planOf } from '../../linting/example';
import type { Problem, ProposedFix, Rule, RuleContext } from '../../linting/rule';
import { actionsOf } from '../../plan/model';
import type { Source } from '../../sheet/edit';
import { findCell, type Grid } from '../../sheet/grid';

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
    { rows: planOf(listed('a', '(See also 1-(b))'), listed('b', 'Talk')), at: 'B4' },
  ],
  *check({ plan, grid }: RuleContext): Iterable<Problem> {
    for (const { ref, emptyBullets, listings } of actionsOf(plan)) {
      for (const place of emptyBullets) {
        const fix = removeLine(place, grid);
        yield { message: { id: 'bullet-is-empty', values: { action: ref } }, place, action: ref, fix };
      }
      for (const { id, text, source } of listings) {
        if (text !== '') continue;
        yield {
          message: { id: 'listing-is-see-also', values: { action: ref } },
          place: source,
          listing: id,
          action: ref,
        };
      }
    }
  },
};

/** Takes out the line with one of its line breaks. */
function removeLine({ at, start }: Source, grid: Grid): ProposedFix {
  const text = findCell(grid, at)?.text ?? '';
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const lineBreak = text.indexOf('\n', start);
  const [first, last] = lineBreak < 0 ? [Math.max(0, from - 1), text.length] : [from, lineBreak + 1];
  return { title: { id: 'remove-bullet' }, replacements: [{ at, start: first, end: last, text: '' }] };
}
