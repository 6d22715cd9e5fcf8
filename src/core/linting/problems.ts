import { actionsOf, listingsOf, type Action, type Plan } from '../plan/model';
import { nameFault } from '../plan/remembered/known-by';
import { comparable } from '../plan/text';
import { compareAddresses, isSameAddress, type CellAddress } from '../sheet/address';
import { findCell, type Grid } from '../sheet/grid';
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

/** The words that listings and actions are known by. */
interface Wordings {
  /** By id or name. */
  readonly own: ReadonlyMap<string, string>;
  /** By the id of a listing those of its activity, its own too. */
  readonly shared: ReadonlyMap<string, ReadonlySet<string>>;
}

function indexWordings(plan: Plan): Wordings {
  const own = new Map(actionsOf(plan).map((action) => [action.ref, wordsOfAction(action)]));
  const ofActivity = new Map<string, Set<string>>();
  const shared = new Map<string, ReadonlySet<string>>();
  for (const { id, activity, text } of listingsOf(plan)) {
    const words = comparable(text);
    const all = ofActivity.get(activity) ?? new Set<string>();
    ofActivity.set(activity, all.add(words));
    own.set(id, words);
    shared.set(id, all);
  }
  return { own, shared };
}

/** Actions without a text would all be one; what stands under each of them tells it from the others. */
function wordsOfAction({ title, listings }: Action): string {
  return comparable(title) || listings.map(({ text }) => comparable(text)).join(' | ');
}

/** A heading of a section may be numbered anew. */
function withoutNumber(heading: string): string {
  return heading.replace(/^\d+[.):]?\s+/, '');
}

/** What is wrong with the plan as a whole is told at its title, whatever the title says. */
function headingOf({ place, about }: Problem, grid: Grid, plan: Plan): string {
  if (about !== undefined && isSameAddress(cellAt(place), plan.titleSource.at)) return '';
  return withoutNumber(comparable(findCell(grid, cellAt(place))?.text ?? ''));
}

function keysOf(rule: Rule, problem: Problem, { grid, plan }: RuleContext, wordings: Wordings): Finding['keys'] {
  const { message, place, listing, action, about } = problem;
  const id = listing ?? action ?? '';
  const own = wordings.own.get(id) ?? headingOf(problem, grid, plan);
  const others = [...(wordings.shared.get(id) ?? [])].filter((other) => other !== own);
  const fault = about ?? ('at' in place ? comparable(place.text) : '');
  const keyOf = (wording: string) => nameFault(rule.id, message.id, fault, wording);
  return [keyOf(own), ...others.map(keyOf)];
}
