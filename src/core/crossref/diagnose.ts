import type { Listing, Plan } from '../plan/model';
import type { Profile } from '../plan/profile';
import { listUnder, moveTo } from './answers';
import { askAbout, type Draft } from './ask';
import { shareCauses } from './causes';
import { chooseAnswers, type Answered, type Answers } from './choose';
import { readFits } from './weighing/fits';
import type { PlanChange } from './plan-change';
import type { Applied, KeptAsIs, Question, SeeAlsoChange } from './question';
import { readStyle, writeSeeAlso } from './style';
import { readSubjects } from './weighing/subject';
import { holdsWords } from './unread-words';
import {
  boundTo,
  expectedOf,
  indexPlan,
  isRight,
  mayName,
  readWeb,
  sortTargets,
  unlistedTargets,
  type Index,
  type Standing,
  type Web,
} from './web';

/** All that cross-reference has to say of a plan. */
export interface Diagnosis {
  /** See-also to rewrite, in document order: those whose set is wrong or cannot be read. */
  readonly changes: readonly SeeAlsoChange[];
  /** Questions not answered yet. Every listing of their activities stays as typed. */
  readonly questions: readonly Question[];
  readonly applied: readonly Applied[];
  readonly exceptions: readonly KeptAsIs[];
  /** Decisions that no question of this plan asked for, by id. */
  readonly unused: readonly string[];
  /** Decisions that their questions do not offer, or that move one line to two rows, by id; the questions stay open. */
  readonly unfit: readonly string[];
  /** All of it, for the sheet. */
  readonly planChanges: readonly PlanChange[];
  /** What each listing's see-also should name, as the listings stand: by listing id, in document order. */
  readonly expected: ReadonlyMap<string, readonly string[]>;
}

/** Compares what the listings say with what their see-also say, activity by activity. */
export function diagnose(plan: Plan, profile: Profile, answers: Answers = {}): Diagnosis {
  const index = indexPlan(plan);
  const style = readStyle(plan, profile);
  const scales = { order: index.order, subjects: readSubjects(plan) };
  const webs = new Map(plan.activities.map((activity) => [activity.id, readWeb(index, activity.id)]));
  const drafts = plan.activities.flatMap((activity): Draft[] => {
    const web = webs.get(activity.id)!;
    const fits = readFits(web);
    return [...unlistedTargets(web)].map(([target, citing]) =>
      askAbout(activity, target, citing, web, fits, index, scales),
    );
  });
  const questions = shareCauses(drafts, (listing) => index.listings.get(listing)!.action);
  const chosen = chooseAnswers(questions, answers);
  const byActivity = new Map<string, Question[]>();
  for (const question of questions) {
    byActivity.set(question.activity, [...(byActivity.get(question.activity) ?? []), question]);
  }
  const isSettled = (activity: string): boolean =>
    !answers.leaveOut?.has(activity) && !byActivity.get(activity)?.some(({ id }) => chosen.get(id) === null);
  const answersOf = (activity: string): readonly Answered[] =>
    (byActivity.get(activity) ?? []).map((question) => ({ question, option: chosen.get(question.id)! }));
  // What stays as typed stands where it stood, also for what is bound to it.
  const listedUnder = (activity: string): readonly string[] =>
    placesAfter(webs.get(activity)!, isSettled(activity) ? answersOf(activity) : []);
  const outcomes = plan.activities.map(({ id }) => {
    if (answers.leaveOut?.has(id)) return nothing;
    if (!isSettled(id)) return { ...nothing, questions: byActivity.get(id)! };
    const bound = new Set(boundTo(index, id).flatMap(listedUnder));
    const after = answerWeb({ ...webs.get(id)!, bound }, answersOf(id));
    return settle(id, after, answersOf(id), index, (targets) => writeSeeAlso(targets, style));
  });
  return {
    changes: outcomes.flatMap(({ changes }) => changes).sort((a, b) => compareListings(a.listing, b.listing, index)),
    questions: outcomes.flatMap((outcome) => outcome.questions),
    applied: outcomes.flatMap((outcome) => outcome.applied),
    exceptions: outcomes.flatMap((outcome) => outcome.exceptions),
    planChanges: outcomes.flatMap((outcome) => outcome.planChanges),
    unused: Object.keys(answers.decisions ?? {}).filter((id) => !chosen.has(id)),
    unfit: Object.keys(answers.decisions ?? {}).filter((id) => chosen.get(id) === null),
    expected: new Map(
      [...webs.values()].flatMap((web) =>
        web.standings.map((standing) => [standing.id, expectedOf(standing, web, index.order)] as const),
      ),
    ),
  };
}

function compareListings(a: string, b: string, index: Index): number {
  return index.places.get(a)! - index.places.get(b)!;
}

type Outcome = Omit<Diagnosis, 'expected' | 'unused' | 'unfit'>;

const nothing: Outcome = { changes: [], questions: [], applied: [], exceptions: [], planChanges: [] };

/** The web as it is once the questions about it are answered so. */
function answerWeb(before: Web, answered: readonly Answered[]): Web {
  return answered.reduce((web, { question, option }) => {
    if (option.choice === 'list') return listUnder(web, question.target);
    return option.choice === 'move' ? moveTo(web, option.listing!, question.target) : web;
  }, before);
}

/** The actions that list an activity itself, once the questions about it are answered so. */
function placesAfter(before: Web, answered: readonly Answered[]): readonly string[] {
  return [...mayName(answerWeb({ ...before, bound: new Set() }, answered))];
}

/** What follows for one activity when all its questions are answered; `after` is its web with these answers. */
function settle(
  activity: string,
  after: Web,
  answered: readonly Answered[],
  index: Index,
  write: (targets: readonly string[]) => string,
): Outcome {
  const kept = answered.filter(({ option }) => option.choice === 'keep').map(({ question }) => question);
  const added = answered.filter(({ option }) => option.choice === 'list').map(({ question }) => question);
  const moved = new Map(
    answered
      .filter(({ option }) => option.choice === 'move')
      .map(({ question, option }) => [option.listing!, question]),
  );
  const targetsOf = (standing: Standing) => {
    const exceptions = kept.filter(({ listings }) => listings.includes(standing.id)).map(({ target }) => target);
    const all = sortTargets([...expectedOf(standing, after, index.order), ...exceptions], index.order);
    return { all, isRight: isRight(standing.cited, all) };
  };
  const changes: SeeAlsoChange[] = [];
  const planChanges: PlanChange[] = [];
  const applied: Applied[] = [];
  for (const standing of after.standings) {
    const listing = index.listings.get(standing.id)!;
    const targets = targetsOf(standing);
    const isRead = (listing.typed?.unread.length ?? 0) === 0;
    const typed = listing.typed?.text ?? '';
    // Words that may be the activity's own are a person's to take away, and so is whatever nothing would replace.
    const isToKeep = holdsWords(listing) || (targets.isRight && (isRead || targets.all.length === 0));
    const seeAlso = isToKeep ? typed : write(targets.all);
    if (seeAlso !== typed) {
      changes.push({
        at: listing.slot.parts[0].at,
        listing: listing.id,
        activity,
        before: typed,
        after: seeAlso,
      });
    }
    const question = moved.get(standing.id);
    if (question) {
      // Without its brackets and words a see-also could not be told from the text that goes along.
      const whole = listing.slot.bare && targets.all.length > 0 ? write(targets.all) : seeAlso;
      planChanges.push({ kind: 'move', listing: listing.id, action: question.target, text: rewrite(listing, whole) });
      applied.push(apply(question, 'move', listing.text, index, listing.action));
    } else if (seeAlso !== typed) planChanges.push({ kind: 'cite', listing: listing.id, seeAlso });
  }
  for (const question of added) {
    const text = wordingFor(question, index);
    const targets = expectedOf({ id: '', action: question.target, cited: [] }, after, index.order);
    planChanges.push({ kind: 'list', action: question.target, text: `${text} ${write(targets)}` });
    applied.push(apply(question, 'list', text, index));
  }
  return {
    changes,
    questions: [],
    planChanges,
    applied,
    exceptions: kept.map(({ id, activity: of, target }) => ({ question: id, activity: of, target })),
  };
}

function apply(question: Question, choice: 'list' | 'move', text: string, index: Index, from?: string): Applied {
  const { at } = index.actions.get(question.target)!.listingsCell;
  return {
    question: question.id,
    activity: question.activity,
    choice,
    ...(from && { from }),
    to: question.target,
    text,
    at,
  };
}

/** The listing as typed, with this see-also in the place of its own. */
function rewrite({ body, rest, text, behind }: Listing, seeAlso: string): string {
  return `${rest.length > 0 ? text : body.text}${seeAlso && ' '}${seeAlso}${rest.length > 0 ? '' : behind.text}`;
}

/** The wording that most of the listings that refer to the target have. */
function wordingFor(question: Question, index: Index): string {
  const count = new Map<string, number>();
  for (const id of question.listings) {
    const { text } = index.listings.get(id)!;
    count.set(text, (count.get(text) ?? 0) + 1);
  }
  return [...count].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
}
