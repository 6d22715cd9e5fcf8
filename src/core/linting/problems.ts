import { actionsOf, listingsOf, type Action, type Plan } from '../plan/model';
import { nameFault } from '../plan/remembered/known-by';
import { comparable } from '../plan/text';
import { compareAddresses, isSameAddress, type CellAddress } from '../sheet/address';
import { findCell } from '../sheet/grid';
import type { Finding } from '../sheet/finding';
import type { Problem, Rule, RuleContext } from './rule';

/** A problem with the law it breaks and what it is known by. */
export interface FoundProblem {
  readonly rule: Rule;
  readonly problem: Problem;
  readonly keys: Finding['keys'];
}

/** All problems that the rules find, rule by rule, without those that are excused by one of their keys. */
export function* findProblems(
  context: RuleContext,
  rules: readonly Rule[],
  excused: ReadonlySet<string> = new Set(),
): Iterable<FoundProblem> {
  const wordings = indexWordings(context.plan);
  for (const rule of rules) {
    for (const problem of rule.check(context)) {
      const keys = keysOf(rule, problem, context, wordings);
      if (!keys.some((key) => excused.has(key))) yield { rule, problem, keys };
    }
  }
}

/** The cell of a place. */
export function cellAt(place: Problem['place']): CellAddress {
  const { row, column } = 'at' in place ? place.at : place;
  return { row, column };
}

/** Top to bottom, left to right, and from the beginning of a cell to its end. */
export function comparePlaces(a: Problem['place'], b: Problem['place']): number {
  return compareAddresses(cellAt(a), cellAt(b)) || startOf(a) - startOf(b);
}

function startOf(place: Problem['place']): number {
  return 'at' in place ? place.start : 0;
}

/** The words that a listing or an action is known by, its own first. */
type Wordings = ReadonlyMap<string, readonly [string, ...string[]]>;

function indexWordings(plan: Plan): Wordings {
  const listings = listingsOf(plan);
  const ofActivity = new Map<string, Set<string>>();
  for (const { activity, text } of listings) {
    ofActivity.set(activity, (ofActivity.get(activity) ?? new Set()).add(comparable(text)));
  }
  return new Map([
    ...actionsOf(plan).map((action) => [action.ref, [wordsOfAction(action)]] as const),
    ...listings.map(({ id, activity, text }) => {
      const own = comparable(text);
      return [id, [own, ...[...ofActivity.get(activity)!].filter((other) => other !== own)]] as const;
    }),
  ]);
}

/** Actions without a text would all be one; what stands under each of them tells it from the others. */
function wordsOfAction({ title, listings }: Action): string {
  return comparable(title) || listings.map(({ text }) => comparable(text)).join(' | ');
}

/** A heading of a section may be numbered anew. */
function withoutNumber(heading: string): string {
  return heading.replace(/^\d+[.):]?\s+/, '');
}

function keysOf(rule: Rule, problem: Problem, { grid, plan }: RuleContext, wordings: Wordings): Finding['keys'] {
  const { message, place, listing, action, about } = problem;
  // What is wrong with the plan as a whole is told at its title, whatever the title says.
  const isOfPlan = about !== undefined && isSameAddress(cellAt(place), plan.titleSource.at);
  const heading = isOfPlan ? '' : withoutNumber(comparable(findCell(grid, cellAt(place))?.text ?? ''));
  const [own, ...others] = wordings.get(listing ?? action ?? '') ?? [heading];
  const fault = about ?? ('at' in place ? comparable(place.text) : '');
  const keyOf = (wording: string) => nameFault(rule.id, message.id, fault, wording);
  return [keyOf(own), ...others.map(keyOf)];
}
