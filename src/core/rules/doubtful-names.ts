import type { RuleContext } from '../linting/rule';
import { groupBy } from '../plan/group-by';
import { parseLabel, parseRef, type LabelStyle } from '../plan/label';
import { actionsOf, type Action, type Plan, type Section } from '../plan/model';

/*
 * Names of actions that are in doubt because a section or a label has a wrong name. One cause, one finding: the laws of
 * references do not tell of each reference to such a name what the law of the section or label tells once.
 */

/** The numbering goes on behind a name that is missing. */
export interface Skip {
  /** The section that is missing, or the action. */
  readonly missing: { readonly section: number } | { readonly action: string };
  /** What stands in its place. */
  readonly next: Section | Action;
}

interface Doubts {
  /** Names that two actions have. */
  readonly doubled: ReadonlySet<string>;
  readonly numbers: ReadonlySet<number>;
  /** Whether a section has no number, or that of another. */
  readonly isMisnumbered: boolean;
  /** The actions of each section, under its number. */
  readonly actions: ReadonlyMap<number, readonly Action[]>;
  /** Numbers of the sections in which two actions have one label. */
  readonly mislabelled: ReadonlySet<number>;
}

const known = new WeakMap<Plan, Doubts>();

function doubtsOf(plan: Plan): Doubts {
  const found = known.get(plan);
  if (found) return found;
  const byName = groupBy(actionsOf(plan), ({ ref }) => ref);
  const doubled = new Set([...byName].filter(([, { length }]) => length > 1).map(([name]) => name));
  const numbers = new Set(plan.sections.map(({ number }) => number));
  const made: Doubts = {
    doubled,
    numbers,
    isMisnumbered: numbers.has(0) || numbers.size < plan.sections.length,
    actions: groupBy(actionsOf(plan), ({ section }) => section),
    mislabelled: new Set([...doubled].map((name) => parseRef(name)!.section)),
  };
  known.set(plan, made);
  return made;
}

/**
 * Whether a blocking finding about a section or a label says already why this name leads astray: two actions have it,
 * or it is the name that one of them ought to have.
 */
export function isDoubted({ plan, profile }: RuleContext, name: string): boolean {
  const { doubled, numbers, isMisnumbered, actions, mislabelled } = doubtsOf(plan);
  if (doubled.has(name)) return true;
  const { section, label } = parseRef(name)!;
  if (!numbers.has(section)) return isMisnumbered && section <= plan.sections.length;
  const own = actions.get(section) ?? [];
  if (!mislabelled.has(section) || own.some((action) => action.label === label)) return false;
  return (parseLabel(label, profile.labels.style) ?? Infinity) <= own.length;
}

/** Why there is no action of this name: the numbers of the sections skip it, or the labels of its section. */
export function findSkip({ plan, profile }: RuleContext, name: string): Skip | null {
  const { numbers, actions } = doubtsOf(plan);
  const { section, label } = parseRef(name)!;
  if (!numbers.has(section)) {
    const next = plan.sections.find(({ number }) => number > section);
    return next ? { missing: { section }, next } : null;
  }
  const next = findBehind(actions.get(section) ?? [], label, profile.labels.style);
  return next ? { missing: { action: name }, next } : null;
}

/** The first action with a later label; none where the label itself is there. */
function findBehind(actions: readonly Action[], label: string, style: LabelStyle): Action | undefined {
  const position = parseLabel(label, style);
  if (position === null || actions.some((action) => action.label === label)) return undefined;
  return actions.find((action) => (parseLabel(action.label, style) ?? 0) > position);
}
