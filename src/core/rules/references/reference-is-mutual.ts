import { listed, planOf } from '../../linting/example';
import type { Problem, Rule, RuleContext } from '../../linting/rule';
import { actionsOf, listingsOf } from '../../plan/model';
import { diagnosisOf, findSeeAlsoFix } from './see-also-fix';

export const referenceIsMutual: Rule = {
  id: 'reference-is-mutual',
  title: 'Each entry of an activity refers to all other actions that list it, and to no other.',
  why: 'Who reads one of the rows must learn of the others; what one row promises, the other must keep.',
  severity: 'error',
  good: [
    { rows: planOf(listed('a', 'Course on bonds (See also 1-(b))'), listed('b', 'Course on bonds (See also 1-(a))')) },
  ],
  bad: [
    {
      rows: planOf(listed('a', 'Course on bonds'), listed('b', 'Course on bonds (See also 1-(a))')),
      at: 'B4',
      fixed: '• Course on bonds (See also 1-(b))',
    },
    {
      rows: planOf(listed('a', 'Course on bonds (See also 1-(b))'), listed('b', 'Seminar on dogs')),
      at: 'B4',
      fixed: '• Course on bonds (See also 1-(b))',
    },
  ],
  *check(context: RuleContext): Iterable<Problem> {
    yield* findLeftOut(context);
    yield* findUnlisted(context);
  },
};

/** Listed there, and not named here. */
function* findLeftOut(context: RuleContext): Iterable<Problem> {
  const { expected } = diagnosisOf(context);
  for (const listing of listingsOf(context.plan)) {
    const targets = (expected.get(listing.id) ?? []).filter((target) => !listing.seeAlso.includes(target));
    // A reference that cannot be read or has no target was meant for one of these: that is told once, by its own law.
    const broken = listing.typed
      ? listing.typed.unread.length + listing.typed.references.filter(({ exists }) => !exists).length
      : 0;
    if (targets.length <= broken) continue;
    yield {
      message: { id: 'targets-are-left-out', values: { targets } },
      place: listing.typed?.source ?? listing.body,
      listing: listing.id,
      action: listing.action,
      ...findSeeAlsoFix(context, listing),
    };
  }
}

/** Named here, and not listed there: one finding for all entries of the activity, as it is one question. */
function* findUnlisted(context: RuleContext): Iterable<Problem> {
  const refs = new Set(actionsOf(context.plan).map(({ ref }) => ref));
  const listings = new Map(listingsOf(context.plan).map((listing) => [listing.id, listing]));
  for (const question of diagnosisOf(context).questions) {
    const listing = listings.get(question.listings[0] ?? '');
    if (!refs.has(question.target) || !listing) continue;
    yield {
      message: {
        id: 'target-does-not-list',
        values: { text: listing.text, target: question.target, lines: question.listings.length },
      },
      place: listing.typed?.references.find(({ target }) => target === question.target)?.source ?? listing.source,
      listing: listing.id,
      action: listing.action,
    };
  }
}
