import type { Listing } from '../../plan/model';
import type { Answered } from '../asking/choose';
import { tolerate } from '../memory/tolerated';
import type { Behind, PlanChange } from '../plan-change';
import type { Applied, Question, SeeAlsoChange } from '../question';
import { expectedOf, isRight, sortTargets, type Index, type Standing, type Web } from '../web';
import { differsInStyle } from './in-style';
import { placeLine } from './place';
import { holdsWords } from './unread-words';
import { wordingFor } from './wording';

/** What is to be done about one activity. */
export interface Outcome {
  readonly changes: readonly SeeAlsoChange[];
  /** What the rewritten see-also name, by listing id. */
  readonly rewritten: readonly (readonly [string, readonly string[]])[];
  /** See-also whose set is right and whose style is not the plan's; none of them is among the changes. */
  readonly style: readonly SeeAlsoChange[];
  /** Questions that hold it back. */
  readonly questions: readonly Question[];
  readonly planChanges: readonly PlanChange[];
  readonly applied: readonly Applied[];
}

export const nothing: Outcome = {
  changes: [],
  rewritten: [],
  style: [],
  questions: [],
  applied: [],
  planChanges: [],
};

export interface Settling {
  readonly index: Index;
  /** The see-also that names these actions, in the plan's style. */
  readonly write: (targets: readonly string[]) => string;
  /** Ids of listings whose see-also stays as typed. */
  readonly leaveOut: ReadonlySet<string> | undefined;
  /** Ids of listings whose see-also is read by other names than are typed. */
  readonly renamed: ReadonlySet<string>;
  /** Whether what differs in style alone is written, too. */
  readonly inStyle: boolean;
}

/** What follows for one activity when all its questions are answered; `after` is its web with these answers. */
export function settle(
  activity: string,
  after: Web,
  answered: readonly Answered[],
  { index, write, leaveOut, renamed, inStyle }: Settling,
): Outcome {
  const added = answered
    .filter(({ question, option }) => option.choice === 'list' && question.about !== 'taken-out')
    .map(({ question }) => question);
  const moved = new Map(
    answered
      .filter(({ option }) => option.choice === 'move')
      .map(({ question, option }) => [option.listing!, question]),
  );
  const targetsOf = (standing: Standing) => {
    const { targets, isException } = tolerate(standing, expectedOf(standing, after, index.order), answered, index);
    const all = sortTargets(targets, index.order);
    return { all, isRight: isRight(standing.cited, all), isException };
  };
  const changes: SeeAlsoChange[] = [];
  const rewritten: (readonly [string, readonly string[]])[] = [];
  const style: SeeAlsoChange[] = [];
  const planChanges: PlanChange[] = [];
  const applied: Applied[] = [];
  for (const standing of after.standings) {
    const listing = index.listings.get(standing.id)!;
    const targets = targetsOf(standing);
    const isRead = (listing.typed?.unread.length ?? 0) === 0 && !renamed.has(standing.id);
    const typed = listing.typed?.text ?? '';
    // Words that may be the activity's own are a person's to take away, and so is whatever nothing would replace.
    const isToKeep =
      leaveOut?.has(standing.id) || holdsWords(listing) || (targets.isRight && (isRead || targets.all.length === 0));
    const seeAlso = isToKeep ? typed : write(targets.all);
    const change = { at: listing.slot.parts[0].at, listing: listing.id, activity, before: typed };
    if (seeAlso !== typed) {
      changes.push({ ...change, after: seeAlso });
      rewritten.push([standing.id, targets.all]);
    }
    const question = moved.get(standing.id);
    if (question) {
      // Without its brackets and words a see-also could not be told from the text that goes along.
      const whole = listing.slot.bare && seeAlso === typed && typed !== '' ? `(See also ${typed})` : seeAlso;
      const behind = placeLine(activity, index.actions.get(question.target)!, listing.id, index);
      planChanges.push({
        kind: 'move',
        listing: listing.id,
        action: question.target,
        text: rewrite(listing, whole),
        behind,
      });
      applied.push({ ...apply(question, 'move', listing.text, behind, index), from: listing.action });
    } else if (seeAlso !== typed) {
      planChanges.push({ kind: 'cite', listing: listing.id, seeAlso });
    } else if (!leaveOut?.has(standing.id) && targets.isRight && !targets.isException) {
      const wished = write(targets.all);
      if (!differsInStyle(listing, wished)) continue;
      style.push({ ...change, after: wished });
      if (inStyle) planChanges.push({ kind: 'cite', listing: listing.id, seeAlso: wished });
    }
  }
  for (const question of added) {
    const text = wordingFor(question, activity, index);
    const targets = expectedOf({ id: '', action: question.target, cited: [] }, after, index.order);
    const behind = placeLine(activity, index.actions.get(question.target)!, null, index);
    planChanges.push({
      kind: 'list',
      action: question.target,
      text: `${text} ${write(targets)}`,
      behind,
    });
    applied.push(apply(question, 'list', text, behind, index));
  }
  return {
    changes,
    rewritten,
    style,
    questions: [],
    planChanges,
    applied,
  };
}

function apply(question: Question, choice: 'list' | 'move', text: string, behind: Behind, index: Index): Applied {
  const { at } = index.actions.get(question.target)!.listingsCell;
  return {
    question: question.id,
    activity: question.activity,
    choice,
    to: question.target,
    text,
    at,
    behind,
  };
}

/** The listing as typed, with this see-also in the place of its own. */
function rewrite({ body, rest, text, behind }: Listing, seeAlso: string): string {
  return `${rest.length > 0 ? text : body.text}${seeAlso && ' '}${seeAlso}${rest.length > 0 ? '' : behind.text}`;
}
