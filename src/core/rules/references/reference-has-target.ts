import { listed, planOf } from '../../linting/example';
import type { Problem, Rule, RuleContext } from '../../linting/rule';
import { groupBy } from '../../plan/group-by';
import { listingsOf, type Listing, type Reference } from '../../plan/model';
import { findSkip, isDoubted, type Skip } from '../doubtful-names';
import { findNearestTarget } from './nearest-target';
import { relatedTo, wordsOf } from '../plan-index';
import { askedBy } from '../see-also/asked-by';
import { diagnosisOf, isShifted } from '../see-also/diagnosis';
import { findMends } from './reference-mends';

export const referenceHasTarget: Rule = {
  id: 'reference-has-target',
  title: 'A see-also refers to an action of this plan.',
  why: 'Nobody can look up an action that is not there; most often the label is mistyped or an old one.',
  severity: 'error',
  good: [
    {
      rows: planOf(
        listed('a', 'Workshop on transit (See also 1-(b))'),
        listed('b', 'Workshop on transit (See also 1-(a))'),
      ),
    },
  ],
  bad: [
    {
      rows: planOf(listed('a', 'Workshop on transit (See also 1-(q))'), listed('b', 'Seminar on bonds')),
      at: 'B4',
    },
    {
      rows: planOf(
        listed('a', 'Talk (See also 1-(b))', 'Seminar on dogs (See also 1-(b))'),
        listed('c', 'Talk (See also 1-(a))', 'Seminar on dogs (See also 1-(a))'),
      ),
      at: 'B4',
    },
  ],
  *check(context: RuleContext): Iterable<Problem> {
    const missing = [...findMissing(context)];
    const skipped = groupBy(
      missing.filter(({ skip }) => skip !== null),
      ({ skip }) => JSON.stringify(skip!.missing),
    );
    for (const found of missing) {
      const own = found.skip === null ? null : skipped.get(JSON.stringify(found.skip.missing))!;
      if (own === null || own.length === 1) yield tellOne(context, found);
      else if (own[0] === found) yield tellSkip(own, found.skip!);
    }
  },
};

interface Missing {
  readonly listing: Listing;
  readonly reference: Reference;
  readonly skip: Skip | null;
}

/** Each missing target of each listing once, but for those of which another blocking law tells. */
function* findMissing(context: RuleContext): Iterable<Missing> {
  for (const listing of listingsOf(context.plan)) {
    if (isShifted(context, listing)) continue;
    const seen = new Set<string>();
    for (const reference of listing.typed?.references ?? []) {
      const { exists, target } = reference;
      if (exists || seen.has(target)) continue;
      seen.add(target);
      if (isDoubted(context, target)) continue;
      // What is kept as it is is told for itself, so that it can be seen among what is let stand.
      const isKept = diagnosisOf(context).tolerated.get(listing.activity)?.has(target);
      yield { listing, reference, skip: isKept ? null : findSkip(context, target) };
    }
  }
}

function tellOne(context: RuleContext, { listing, reference }: Missing): Problem {
  const { target, written, source } = reference;
  const nearest = findNearestTarget(context, listing, reference);
  const { questions, kept } = diagnosisOf(context);
  const asked = [...questions, ...kept].find((one) => one.activity === listing.activity && one.target === target);
  return {
    message: { id: 'target-is-missing', values: { written, target, nearest } },
    place: source,
    listing: listing.id,
    action: listing.action,
    about: wordsOf(context.plan, target),
    related: relatedTo(context.plan, listing, nearest === null ? [] : [nearest]),
    ...findMends(context, listing, reference, nearest),
    ...(asked && askedBy(asked)),
  };
}

/** Of references to one skipped name, so many are linked. */
const mostLinks = 12;

/** Several lead to what the numbering skips: it is there, under a wrong name, or gone; all of them have that one cause. */
function tellSkip([first, ...others]: readonly [Missing, ...Missing[]], { missing, next }: Skip): Problem {
  const { listing, reference } = first;
  const nextName = 'ref' in next ? next.ref : `section ${next.number}`;
  return {
    message: {
      id: 'targets-are-skipped',
      values: {
        count: 1 + others.length,
        missing: 'action' in missing ? missing.action : `section ${missing.section}`,
        next: nextName,
      },
    },
    place: reference.source,
    listing: listing.id,
    action: listing.action,
    about: `skipped before ${next.title}`,
    related: [
      { place: 'ref' in next ? next.labelSource : next.source, name: nextName },
      ...others.slice(0, mostLinks).map((other) => ({ place: other.reference.source, name: other.listing.id })),
    ],
  };
}
