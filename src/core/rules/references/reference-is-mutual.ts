import { listed, planOf } from '../../linting/example';
import type { Question } from '../../crossref/question';
import type { Problem, Rule, RuleContext } from '../../linting/rule';
import { listingsOf, type Listing } from '../../plan/model';
import { parseSeeAlso } from '../../plan/see-also';
import { indexOf, otherEntries, relatedTo, wordsOf } from '../plan-index';
import { outsideReferences } from '../see-also/behind';
import { diagnosisOf, findLeftOut } from '../see-also/diagnosis';
import { mendSeeAlso, writeTargets, type Mends } from '../see-also/mend';
import { findAnswerMends } from './answer-mends';
import { isDoubted } from '../doubtful-names';
import { askedBy } from '../see-also/asked-by';

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
    yield* checkTakenOut(context);
  },
};

/** Of an activity under more actions than a reader would look at, so many are named. */
const mostTargets = 12;

/** Listed there, and not named here. */
function* checkLeftOut(context: RuleContext): Iterable<Problem> {
  const { plan } = context;
  const misplaced = findMisplaced(context);
  for (const listing of listingsOf(plan)) {
    const targets = findLeftOut(context, listing).filter(
      (target) => !misplaced.get(listing.activity)?.has(target) && !isDoubted(context, target),
    );
    if (targets.length <= countSlips(listing) || listing.text === '') continue;
    const first = targets.slice(0, mostTargets);
    yield {
      message: { id: 'targets-are-left-out', values: { targets } },
      place: listing.typed?.source ?? listing.body,
      listing: listing.id,
      action: listing.action,
      about: first.map((target) => wordsOf(plan, target)).join(' | '),
      related: relatedTo(plan, listing, first),
      ...findMends(context, listing, targets),
    };
  }
}

/**
 * By activity, the actions that list it with an entry that may be in the wrong row. It is left out elsewhere because of
 * that, and the question about it tells.
 */
function findMisplaced(context: RuleContext): ReadonlyMap<string, ReadonlySet<string>> {
  const { listings } = indexOf(context.plan);
  const found = new Map<string, Set<string>>();
  for (const { activity, options } of diagnosisOf(context).questions) {
    for (const { choice, listing } of options) {
      if (choice !== 'move') continue;
      const { action } = listings.get(listing!)!;
      found.set(activity, (found.get(activity) ?? new Set()).add(action));
    }
  }
  return found;
}

/** While a question about the activity is open, to name these too is for a person to say. */
function findMends(context: RuleContext, listing: Listing, targets: readonly string[]): Mends {
  const mends = mendSeeAlso(context, listing);
  if (mends.fix || mends.options || (listing.typed?.unread ?? []).length > 0) return mends;
  return { ...mends, options: [writeTargets(context, listing, [...listing.seeAlso, ...targets])] };
}

/**
 * References that stand in the place of another: unreadable, without target, to the own action, to one named before,
 * or behind the bracket. Each has its own law.
 */
function countSlips({ typed, seeAlso, action, behind }: Listing): number {
  if (!typed) return 0;
  const outside = outsideReferences(behind.text) === null ? 0 : parseSeeAlso(behind.text).references.length;
  const slips = typed.references.filter(
    ({ exists, target }, index) => !exists || target === action || seeAlso.indexOf(target) < index,
  );
  return slips.length + typed.unread.length + outside;
}

/** Named here, and not listed there: one finding for all entries of the activity, as it is one question. */
function* checkUnlisted(context: RuleContext): Iterable<Problem> {
  const { actions, listings } = indexOf(context.plan);
  for (const question of allAsked(context, 'not-listed')) {
    const { target, message, options, recommended } = question;
    const listing = listings.get(question.listings[0] ?? '');
    const action = actions.get(target);
    // Of a see-also without an activity another law tells, and of a name that two actions have.
    if (!action || !listing || listing.text === '' || isDoubted(context, target)) continue;
    const suggested = recommended === null ? null : options[recommended]!;
    const mends = findAnswerMends(context, question);
    yield {
      message: {
        id: 'target-does-not-list',
        values: {
          seen: message,
          suggestion: suggested?.title ?? null,
          answered: mends.length > 0 ? 'here' : 'under-see-also',
        },
      },
      place: listing.typed?.references.find((reference) => reference.target === target)?.source ?? listing.source,
      listing: listing.id,
      action: listing.action,
      about: wordsOf(context.plan, target),
      related: [{ place: action.listingsCell, name: target }, ...otherEntries(context.plan, listing)],
      options: mends,
      ...askedBy(question),
    };
  }
}

/** Listed there, named here once at the planner's word, and taken out since. */
function* checkTakenOut(context: RuleContext): Iterable<Problem> {
  const { actions, listings } = indexOf(context.plan);
  for (const question of allAsked(context, 'taken-out')) {
    const { target, message, options } = question;
    const listing = listings.get(question.listings[0]!)!;
    if (isDoubted(context, target)) continue;
    yield {
      message: { id: 'reference-was-taken-out', values: { seen: message, suggestion: options[0]!.title } },
      place: listing.typed?.source ?? listing.body,
      listing: listing.id,
      action: listing.action,
      about: wordsOf(context.plan, target),
      related: [{ place: actions.get(target)!.listingsCell, name: target }, ...otherEntries(context.plan, listing)],
      ...askedBy(question),
    };
  }
}

/** What is asked, and what is kept as it is: that is found too, so that it can be seen among what is let stand. */
function allAsked(context: RuleContext, about: Question['about']): readonly Question[] {
  const { questions, kept } = diagnosisOf(context);
  return [...questions, ...kept].filter((question) => question.about === about);
}
