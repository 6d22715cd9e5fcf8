import { listed, planOf } from '../../linting/example';
import type { Problem, Rule, RuleContext } from '../../linting/rule';
import { groupBy } from '../../plan/group-by';
import { actionsOf, listingsOf, type Listing } from '../../plan/model';
import { findLeftOut } from './nearest-target';
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
    yield* checkLeftOut(context);
    yield* checkUnlisted(context);
  },
};

/** Listed there, and not named here. */
function* checkLeftOut(context: RuleContext): Iterable<Problem> {
  const questions = groupBy(diagnosisOf(context).questions, ({ activity }) => activity);
  const listings = new Map(listingsOf(context.plan).map((listing) => [listing.id, listing]));
  for (const listing of listings.values()) {
    // An entry that could be in the wrong row is left out because of that: the question about it tells.
    const misplaced = (questions.get(listing.activity) ?? [])
      .flatMap(({ options }) => options.flatMap((option) => (option.choice === 'move' ? [option.listing!] : [])))
      .map((id) => listings.get(id)?.action);
    const targets = findLeftOut(context, listing).filter((target) => !misplaced.includes(target));
    if (targets.length <= countSlips(listing)) continue;
    yield {
      message: { id: 'targets-are-left-out', values: { targets } },
      place: listing.typed?.source ?? listing.body,
      listing: listing.id,
      action: listing.action,
      ...findSeeAlsoFix(context, listing),
    };
  }
}

/** References that stand in the place of another: unreadable, without target, or to the own action. Each has its own law. */
function countSlips({ typed, action }: Listing): number {
  if (!typed) return 0;
  const slips = typed.references.filter(({ exists, target }) => !exists || target === action);
  return slips.length + typed.unread.length;
}

/** Named here, and not listed there: one finding for all entries of the activity, as it is one question. */
function* checkUnlisted(context: RuleContext): Iterable<Problem> {
  const refs = new Set(actionsOf(context.plan).map(({ ref }) => ref));
  const listings = new Map(listingsOf(context.plan).map((listing) => [listing.id, listing]));
  for (const { target, listings: citing, message, options, recommended } of diagnosisOf(context).questions) {
    const listing = listings.get(citing[0] ?? '');
    if (!refs.has(target) || !listing) continue;
    const suggestion = recommended === null ? null : options[recommended]!.title;
    yield {
      message: { id: 'target-does-not-list', values: { seen: message, suggestion } },
      place: listing.typed?.references.find((reference) => reference.target === target)?.source ?? listing.source,
      listing: listing.id,
      action: listing.action,
    };
  }
}
