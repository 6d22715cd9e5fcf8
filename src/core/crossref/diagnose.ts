import { groupBy } from '../plan/group-by';
import type { Plan } from '../plan/model';
import type { Profile } from '../plan/profile';
import { addDecided, undecided, type Decided } from '../plan/activity/decided';
import { revise } from './asking/anew/revise';
import { askUntilSettled } from './asking/anew/ask-until-settled';
import { answerWeb } from './asking/answered-web';
import { isKept, type Answered, type Answers } from './asking/choose';
import type { PlanChange } from './plan-change';
import type { Applied, KeptAsIs, Option, Question, SeeAlsoChange, Shift } from './question';
import { findUnmet } from './expectations/find-unmet';
import { applyTaken, relabelActions } from './settling/retaken';
import { findComposites, type Rewritten } from './settling/composites';
import { nothing, settle } from './settling/settle';
import { readStyle, writeSeeAlso } from './settling/style';
import { holdsWords } from './settling/unread-words';
import { findShift } from './shifts/find-shift';
import { readAnew } from './shifts/read-anew';
import { findTouched } from './shifts/touched';
import { withPresentNames } from './shifts/with-present-names';
import { boundTo, expectedOf, indexPlan, mayName, type Index, type Web } from './web';

/** All that cross-reference has to say of a plan. */
export interface Diagnosis {
  /** See-also to rewrite, in document order: those whose set is wrong or cannot be read. */
  readonly changes: readonly SeeAlsoChange[];
  /** Questions not answered yet. Every listing of their activities stays as typed. */
  readonly questions: readonly Question[];
  readonly applied: readonly Applied[];
  readonly exceptions: readonly KeptAsIs[];
  /** What the answers say of wordings that may be one activity; to be kept with what is, once they are written. */
  readonly decided: Decided;
  /** Decisions that no question of this plan asked for, by id. */
  readonly unused: readonly string[];
  /** Decisions that their questions do not offer, or that move one line to two rows, by id; the questions stay open. */
  readonly unfit: readonly string[];
  /** All of it, for the sheet. */
  readonly planChanges: readonly PlanChange[];
  /** Questions that are not asked, because what is remembered answers them: they are left as they are. */
  readonly kept: readonly Question[];
  /** All questions, whether open, answered or kept, but for those that wait for the shift. */
  readonly asked: readonly Question[];
  /** Questions whose answer is carried out here, or is to leave things as they are. */
  readonly answered: readonly Answered[];
  /** Questions that are decided, and whose activity waits for the answer to another, or for a person to write it. */
  readonly waiting: readonly Answered[];
  /** What the profile expects and no side mentions, answered or not; advice, never counted among the questions. */
  readonly expectations: readonly Question[];
  /** See-also whose set is right and whose style is not the plan's, in document order; written only when asked for. */
  readonly style: readonly SeeAlsoChange[];
  /** References left behind by actions that were renamed by hand; null where there are none. */
  readonly shift: Shift | null;
  /** The plan that all of it is said of: the one given, read anew as far as its answers ask for that. */
  readonly plan: Plan;
  /** What each listing's see-also should name, as the listings stand: by listing id, in document order. */
  readonly expected: ReadonlyMap<string, readonly string[]>;
}

/**
 * Compares what the listings say with what their see-also say, activity by activity. Where references still use earlier
 * names of actions, that comes first: what they touch waits until it is answered.
 */
export function diagnose(plan: Plan, profile: Profile, answers: Answers = {}): Diagnosis {
  const index = indexPlan(plan);
  const shift = findShift(plan, index, answers);
  if (!shift) return { ...diagnoseNames(plan, profile, answers), shift };
  const decisions = Object.fromEntries(Object.entries(answers.decisions ?? {}).filter(([id]) => id !== shift.id));
  const others = { ...answers, decisions };
  if (shift.answer === 'keep') return { ...diagnoseNames(plan, profile, others), shift };
  if (shift.answer === null) {
    const touched = findTouched(plan, shift, answers.decided);
    const leaveOut = new Set([...(answers.leaveOut ?? []), ...touched]);
    const diagnosis = diagnoseNames(plan, profile, { ...others, leaveOut });
    return { ...diagnosis, asked: diagnosis.asked.filter(({ activity }) => !touched.has(activity)), shift };
  }
  const anew = readAnew(plan, shift, answers.decided);
  const diagnosis = diagnoseNames(anew, profile, others, new Set(shift.listings));
  return { ...withPresentNames(diagnosis, shift, indexPlan(anew), answers, readStyle(plan, profile)), shift };
}

/** So often what is rewritten may tell of more entries that stand for several activities. */
const mostTurns = 3;

/** `renamed`: ids of listings whose see-also is read by other names than are typed. */
function diagnoseNames(
  plan: Plan,
  profile: Profile,
  answers: Answers,
  renamed: ReadonlySet<string> = new Set(),
): Omit<Diagnosis, 'shift'> {
  let decided = answers.decided ?? undecided;
  let found = diagnoseAs(plan, profile, answers, renamed);
  for (let turn = 0; turn < mostTurns; turn++) {
    const parts = findComposites(found.plan, found.rewritten, addDecided(decided, found.decided));
    if (parts.length === 0) break;
    decided = addDecided(decided, { ...undecided, parts });
    found = diagnoseAs(revise(plan, [], decided).plan, profile, { ...answers, decided }, renamed);
  }
  const { rewritten: _, ...diagnosis } = found;
  return diagnosis;
}

function diagnoseAs(
  plan: Plan,
  profile: Profile,
  answers: Answers,
  renamed: ReadonlySet<string>,
): Omit<Diagnosis, 'shift'> & { readonly rewritten: Rewritten } {
  const style = readStyle(plan, profile);
  const settled = askUntilSettled(plan, profile, answers);
  const { index, webs, questions, chosen, swaps } = settled;
  const byActivity = groupBy(questions, ({ activity }) => activity);
  // A line that comes or goes is named by all others: without it, none of them can be written.
  const isLeftOut = (activity: string): boolean =>
    [activity, ...(byActivity.get(activity) ?? []).map(({ id }) => id)].some((id) => answers.leaveOut?.has(id));
  const isOpen = ({ id }: Question): boolean => chosen.get(id) === null;
  const isSettled = (activity: string): boolean => !isLeftOut(activity) && !byActivity.get(activity)?.some(isOpen);
  // What a reference stands among words with is a person's to write.
  const isPrevented = ({ listings }: Question, { choice }: Option): boolean =>
    (choice === 'drop' || choice === 'retarget') && listings.some((id) => holdsWords(index.listings.get(id)!));
  const isLeft = ({ id }: Question): boolean => chosen.get(id)?.choice === 'keep';
  const answersAsked = (activity: string): readonly Answered[] =>
    (byActivity.get(activity) ?? []).map((question) => ({ question, option: chosen.get(question.id)! }));
  const unmet = findUnmet(index, profile, answers, (activity) =>
    isSettled(activity) ? answerWeb(webs.get(activity)!, answersAsked(activity)) : null,
  );
  const unmetByActivity = groupBy(unmet.answered, ({ question }) => question.activity);
  const unmetIds = new Set(unmet.all.map(({ id }) => id));
  const answersOf = (activity: string): readonly Answered[] => [
    ...answersAsked(activity),
    ...(unmetByActivity.get(activity) ?? []),
  ];
  // What stays as typed stands where it stood, also for what is bound to it.
  const listedUnder = (activity: string): readonly string[] =>
    placesAfter(webs.get(activity)!, isSettled(activity) ? answersOf(activity) : []);
  const outcomes = settled.plan.activities.map(({ id }) => {
    if (isLeftOut(id)) return nothing;
    if (!isSettled(id)) return { ...nothing, questions: byActivity.get(id)!.filter(isOpen) };
    const bound = new Set(boundTo(index, id).flatMap(listedUnder));
    const after = answerWeb({ ...webs.get(id)!, bound }, answersOf(id));
    return settle(id, after, answersOf(id), {
      index,
      write: (targets) =>
        writeSeeAlso(
          targets.map((name) => swaps.get(name) ?? name),
          style,
        ),
      leaveOut: answers.leaveOut,
      renamed,
      inStyle: answers.inStyle === true,
    });
  });
  return {
    changes: outcomes.flatMap(({ changes }) => changes).sort((a, b) => compareListings(a.listing, b.listing, index)),
    questions: outcomes.flatMap((outcome) => outcome.questions),
    applied: [...applyTaken(settled.taken, index), ...outcomes.flatMap((outcome) => outcome.applied)],
    exceptions: [
      ...questions.filter((one) => isLeft(one) && (isSettled(one.activity) || isKept(one, answers.memory))),
      ...unmet.answered.flatMap(({ question, option }) => (option.choice === 'keep' ? [question] : [])),
    ].map(({ id, activity, target }) => ({ question: id, activity, target })),
    planChanges: [...relabelActions(swaps, index), ...outcomes.flatMap((outcome) => outcome.planChanges)],
    decided: settled.decided,
    unused: settled.unused.filter((id) => !unmetIds.has(id) && !unmet.waiting.has(id)),
    kept: [...questions.filter((one) => isLeft(one) && isKept(one, answers.memory)), ...unmet.kept],
    asked: [...settled.taken.map(({ question }) => question), ...questions],
    answered: [
      ...settled.taken,
      ...questions.flatMap((question) => {
        const option = chosen.get(question.id);
        return option && isSettled(question.activity) && !isPrevented(question, option) ? [{ question, option }] : [];
      }),
      ...unmet.answered,
    ],
    waiting: questions.flatMap((question) => {
      const option = chosen.get(question.id);
      if (!option) return [];
      const isGiven = answers.decisions?.[question.id] !== undefined && !isSettled(question.activity);
      return isGiven || isPrevented(question, option) ? [{ question, option }] : [];
    }),
    expectations: unmet.all,
    rewritten: new Map(outcomes.flatMap((outcome) => outcome.rewritten)),
    style: outcomes.flatMap((outcome) => outcome.style).sort((a, b) => compareListings(a.listing, b.listing, index)),
    plan: settled.plan,
    unfit: [...settled.unfit, ...unmet.unfit],
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

/** The actions that list an activity itself, once the questions about it are answered so. */
function placesAfter(before: Web, answered: readonly Answered[]): readonly string[] {
  return [...mayName(answerWeb({ ...before, bound: new Set() }, answered))];
}
