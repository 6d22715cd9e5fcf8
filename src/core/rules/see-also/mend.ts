import { replaceSeeAlso } from '../../crossref/settling/rewrite';
import { writeSeeAlso } from '../../crossref/settling/style';
import { holdsWords } from '../../crossref/settling/unread-words';
import { sortTargets } from '../../crossref/web';
import type { Problem, ProposedFix, RuleContext } from '../../linting/rule';
import type { Listing } from '../../plan/model';
import { indexOf } from '../plan-index';
import { diagnosisOf } from './diagnosis';

export type Mends = Pick<Problem, 'fix' | 'options' | 'question'>;

/**
 * The rewriting of a listing's see-also, where all entries agree on it; the question where a person has to decide. It is
 * safe unless words would be lost that may belong to the activity.
 */
export function mendSeeAlso(context: RuleContext, listing: Listing): Mends {
  const { changeOf, inQuestion } = diagnosisOf(context);
  const change = changeOf.get(listing.id);
  const [question] = inQuestion.get(listing.activity) ?? [];
  if (!change) return question ? { question: question.id } : {};
  const mend = rewriteSeeAlso(listing, change.after);
  return holdsWords(listing) ? { options: [mend] } : { fix: mend };
}

/** A mend of the writing alone: safe where nothing about the activity is open; where more is to be done, all of it. */
export function mendWriting(context: RuleContext, listing: Listing, mend: ProposedFix): Mends {
  const whole = mendSeeAlso(context, listing);
  if (whole.fix) return whole;
  return isAgreed(context, listing) ? { fix: mend } : { ...whole, options: [...(whole.options ?? []), mend] };
}

/** The see-also of a listing with these targets, in the plan's order and style. */
export function writeTargets(context: RuleContext, listing: Listing, targets: Iterable<string>): ProposedFix {
  const sorted = sortTargets([...new Set(targets)], indexOf(context.plan).order);
  return rewriteSeeAlso(listing, writeSeeAlso(sorted, diagnosisOf(context).seeAlsoStyle));
}

/** The see-also without one target; nothing where it holds more than names of actions. */
export function writeWithout(context: RuleContext, listing: Listing, target: string): readonly ProposedFix[] {
  if (!listing.typed || listing.typed.unread.length > 0) return [];
  const targets = listing.seeAlso.filter((name) => name !== target);
  return [writeTargets(context, listing, targets)];
}

function rewriteSeeAlso(listing: Listing, after: string): ProposedFix {
  return {
    title: { id: 'rewrite-see-also', values: { after } },
    replacements: replaceSeeAlso(listing, after),
  };
}

/** Whether the listings bear out what is typed, and no question about the activity is open. */
function isAgreed(context: RuleContext, listing: Listing): boolean {
  const { expected, inQuestion, tolerated } = diagnosisOf(context);
  const right = new Set([...(expected.get(listing.id) ?? []), ...(tolerated.get(listing.activity) ?? [])]);
  return !inQuestion.has(listing.activity) && listing.seeAlso.every((target) => right.has(target));
}
