import { groupBy } from '../plan/group-by';
import { actionsOf, type Action, type Plan } from '../plan/model';
import { comparable } from '../plan/text';
import type {
  ActionMatch,
  ActivityMatch,
  ComparedAction,
  ComparedActivity,
  ComparedPlan,
  Comparison,
  Fate,
} from './comparison';
import { countCountries, countKpis } from './count-both';
import { matchActions, type ActionPair } from './match-actions';
import { matchActivities, readActivities, type MatchedActivity } from './match-activities';
import { pairOff } from './matching/pair-off';

/** What became of the actions and activities of one plan in a later one. */
export function comparePlans(before: ComparedPlan, after: ComparedPlan): Comparison {
  const pairs = matchActions(before, after);
  const actions = tellActions(before.plan, after.plan, pairs);
  const activities = tellActivities(before, after, pairs);
  return {
    actions,
    activities,
    counts: { actions: countFates(actions), activities: countFates(activities) },
    byCountry: countCountries(before, after),
    byKpi: countKpis(before.plan, after.plan),
  };
}

function tellActions(before: Plan, after: Plan, pairs: readonly ActionPair[]): readonly ActionMatch[] {
  const [earlier, later] = [actionsOf(before), actionsOf(after)];
  const sections = matchSections(before, after, pairs);
  return lineUp(earlier, later, pairs, {
    show: ({ ref, title, rsp }: Action): ComparedAction => ({ ref, title, outcome: rsp?.outcome ?? null }),
    fateOf: ({ before: one, after: other, likeness }) => {
      if (sections.get(earlier[one]!) !== later[other]!.section) return 'moved';
      return likeness === 1 ? 'kept' : 'reworded';
    },
  });
}

/** By action of the earlier plan, the number of the section of the later plan that goes on with its section, if any. */
function matchSections(before: Plan, after: Plan, pairs: readonly ActionPair[]): ReadonlyMap<Action, number> {
  const at = (plan: Plan) => plan.sections.flatMap(({ actions }, index) => actions.map(() => index));
  const [earlier, later] = [at(before), at(after)];
  const shared = groupBy(pairs, (pair) => `${earlier[pair.before]!} ${later[pair.after]!}`);
  const fits = [...shared.values()].map((own) => {
    const [one, other] = [earlier[own[0].before]!, later[own[0].after]!];
    const isSameTitle = comparable(before.sections[one]!.title) === comparable(after.sections[other]!.title);
    return { before: one, after: other, score: own.length + (isSameTitle ? pairs.length : 0) };
  });
  return new Map(
    pairOff(fits).flatMap(({ before: one, after: other }) =>
      before.sections[one]!.actions.map((action) => [action, after.sections[other]!.number] as const),
    ),
  );
}

function tellActivities(
  before: ComparedPlan,
  after: ComparedPlan,
  actions: readonly ActionPair[],
): readonly ActivityMatch[] {
  const [earlier, later] = [readActivities(before.plan), readActivities(after.plan)];
  const pairs = matchActivities(
    { profile: before.profile, activities: earlier },
    { profile: after.profile, activities: later },
    actions,
  );
  return lineUp(showActivities(before.plan, earlier), showActivities(after.plan, later), pairs, {
    show: (activity: ComparedActivity) => activity,
    fateOf: ({ likeness, areActionsSame }) => {
      if (!areActionsSame) return 'moved';
      return likeness === 1 ? 'kept' : 'reworded';
    },
  });
}

function showActivities(plan: Plan, activities: readonly MatchedActivity[]): readonly ComparedActivity[] {
  const actions = actionsOf(plan);
  return activities.map((activity, index): ComparedActivity => {
    const { id, title } = plan.activities[index]!;
    return {
      id,
      title,
      wordings: [...activity.wordings.values()].map(({ entries }) => entries[0]!.text),
      actions: activity.actions.map((action) => actions[action]!.ref),
    };
  });
}

interface Match<Shown> {
  readonly fate: Fate;
  readonly before: Shown | null;
  readonly after: Shown | null;
  readonly likeness: number;
}

interface Pair {
  readonly before: number;
  readonly after: number;
  readonly likeness: number;
}

/** Those of the later plan in its order, each with its match; then those of the earlier that have none. */
function lineUp<Item, Shown, One extends Pair>(
  before: readonly Item[],
  after: readonly Item[],
  pairs: readonly One[],
  { show, fateOf }: { readonly show: (item: Item) => Shown; readonly fateOf: (pair: One) => Fate },
): readonly Match<Shown>[] {
  const byAfter = new Map(pairs.map((pair) => [pair.after, pair]));
  const matched = new Set(pairs.map((pair) => pair.before));
  return [
    ...after.map((item, index): Match<Shown> => {
      const pair = byAfter.get(index);
      if (!pair) return { fate: 'new', before: null, after: show(item), likeness: 0 };
      const { likeness } = pair;
      return { fate: fateOf(pair), before: show(before[pair.before]!), after: show(item), likeness };
    }),
    ...before
      .filter((_, index) => !matched.has(index))
      .map((item): Match<Shown> => ({ fate: 'dropped', before: show(item), after: null, likeness: 0 })),
  ];
}

function countFates(matches: readonly { readonly fate: Fate }[]): Readonly<Record<Fate, number>> {
  const counts = { new: 0, dropped: 0, kept: 0, reworded: 0, moved: 0 };
  for (const { fate } of matches) counts[fate] += 1;
  return counts;
}
