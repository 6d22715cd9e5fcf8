import type { Applied, Decisions, Option, SeeAlsoChange } from '../../../core/crossref/question';
import { relink } from '../../../jobs/link';
import type { Linked } from '../../../jobs/outcome';
import { acceptRecommended, answerCause, type Cause } from './causes';

/** What giving one answer would change. */
export interface Effect {
  readonly applied: readonly Applied[];
  readonly changes: readonly SeeAlsoChange[];
  /** Questions about the same activities that have to be answered with it; here, as is recommended. */
  readonly along: number;
  /** Those of them that have no recommendation, so that nothing can be told yet. */
  readonly waits: number;
}

/** Works out the answer alone: beside it only what the same activities need to be settled. */
export function findEffect(cause: Cause, option: Option, linked: Linked): Effect {
  const ids = new Set(cause.questions.map(({ id }) => id));
  const activities = new Set(cause.questions.map(({ activity }) => activity));
  const others = linked.asked.filter(({ id, activity }) => activities.has(activity) && !ids.has(id));
  const open = others.filter(({ id }) => !linked.decisions[id] && !linked.kept.some((kept) => kept.id === id));
  const along = acceptRecommended(open, linked.decisions);
  const given = Object.fromEntries(others.flatMap(({ id }) => [[id, linked.decisions[id]] as const]));
  const answers = Object.entries({ ...given, ...along, ...answerCause(cause, option) });
  const decisions: Decisions = Object.fromEntries(answers.flatMap(([id, one]) => (one ? [[id, one] as const] : [])));
  const bare: Linked = { ...linked, remembered: withoutGiven(linked) };
  const without = relink(bare, {});
  const after = relink(bare, { decisions });
  const known = new Set(without.changes.map(keyOf));
  return {
    applied: after.applied.filter(({ question }) => question in decisions),
    changes: after.changes.filter((change) => !known.has(keyOf(change))),
    along: Object.keys(along).length,
    waits: open.length - Object.keys(along).length,
  };
}

function withoutGiven({ remembered }: Linked): Linked['remembered'] {
  const answers = remembered.linking.answers.filter(({ state }) => state !== 'given');
  return { ...remembered, linking: { ...remembered.linking, answers } };
}

function keyOf({ listing, after }: SeeAlsoChange): string {
  return `${listing} ${after}`;
}
