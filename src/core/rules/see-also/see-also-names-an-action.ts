import { listed, planOf } from '../../linting/example';
import { replaceSeeAlso } from '../../crossref/settling/rewrite';
import type { Problem, Rule, RuleContext } from '../../linting/rule';
import { listingsOf } from '../../plan/model';
import { findLeftOut } from './diagnosis';

export const seeAlsoNamesAnAction: Rule = {
  id: 'see-also-names-an-action',
  title: 'A see-also names at least one action.',
  why: 'An empty one promises more and leads nowhere; it is most often left over from another entry.',
  severity: 'warning',
  good: [{ rows: planOf(listed('a', 'Course on bonds')) }],
  bad: [
    { rows: planOf(listed('a', 'Course on bonds (See also )')), at: 'B4', fixed: '• Course on bonds' },
    { rows: planOf(listed('a', 'Course on bonds (See also)')), at: 'B4', fixed: '• Course on bonds' },
  ],
  *check(context: RuleContext): Iterable<Problem> {
    for (const listing of listingsOf(context.plan)) {
      const { typed, id, action } = listing;
      if (!typed || typed.references.length > 0 || typed.unread.length > 0) continue;
      // Where actions are left out, that is told, and mends it.
      if (findLeftOut(context, listing).length > 0) continue;
      yield {
        message: { id: 'see-also-is-empty' },
        place: typed.source,
        listing: id,
        action,
        fix: {
          title: { id: 'rewrite-see-also', values: { after: '' } },
          replacements: replaceSeeAlso(listing, ''),
        },
      };
    }
  },
};
