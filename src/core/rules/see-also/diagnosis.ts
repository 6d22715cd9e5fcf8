import { diagnose, type Diagnosis } from '../../crossref/diagnose';
import type { Question, SeeAlsoChange } from '../../crossref/question';
import { readAnew } from '../../crossref/shifts/read-anew';
import { findTouched } from '../../crossref/shifts/touched';
import { readStyle } from '../../crossref/settling/style';
import type { RuleContext } from '../../linting/rule';
import { groupBy } from '../../plan/group-by';
import type { Listing, Plan } from '../../plan/model';
import type { Memory } from '../../plan/remembered/memory';
import type { SeeAlsoStyle } from '../../plan/see-also';

/** What cross-reference says of a plan, by listing and activity. */
export interface Known extends Diagnosis {
  readonly changeOf: ReadonlyMap<string, SeeAlsoChange>;
  /** By the id of an activity what a person has to decide of it first; nothing where that is nothing. */
  readonly inQuestion: ReadonlyMap<string, readonly Question[]>;
  /** By the id of the activity, targets that a see-also may name or leave out: what the planner keeps as it is or is asked. */
  readonly tolerated: ReadonlyMap<string, ReadonlySet<string>>;
  readonly seeAlsoStyle: SeeAlsoStyle;
  /** Ids of activities whose references may use earlier names of actions: one law tells of all of them. */
  readonly shifted: ReadonlySet<string>;
  /** The plan with earlier names of actions read as the present ones: its entries are of the activities that were meant. */
  readonly meant: Plan;
}

const known = new WeakMap<Plan, { readonly memory: Memory | undefined; readonly of: Known }>();

/** What the see-also entries of the plan say and should say; worked out once for each plan read. */
export function diagnosisOf({ plan, profile, decided, memory }: RuleContext): Known {
  const found = known.get(plan);
  if (found && found.memory === memory) return found.of;
  const diagnosis = diagnose(plan, profile, { decided, memory });
  const { shift } = diagnosis;
  const made = {
    ...diagnosis,
    changeOf: new Map(diagnosis.changes.map((change) => [change.listing, change])),
    inQuestion: groupBy(diagnosis.questions, ({ activity }) => activity),
    tolerated: findTolerated(diagnosis),
    seeAlsoStyle: readStyle(plan, profile),
    shifted: shift?.answer === null ? findTouched(plan, shift, decided) : new Set<string>(),
    meant: shift?.answer === null ? readAnew(plan, shift, decided) : plan,
  };
  known.set(plan, { memory, of: made });
  return made;
}

/** Whether the references of a listing's activity may use earlier names of actions. */
export function isShifted(context: RuleContext, { activity }: Listing): boolean {
  return diagnosisOf(context).shifted.has(activity);
}

/**
 * The plan for the laws that compare the entries of an activity. A reference to the row next to the one that was meant
 * would join the entries of two activities, and all that tells these apart would be told.
 */
export function planAsMeant(context: RuleContext): Plan {
  return diagnosisOf(context).meant;
}

/** Actions that list the activity too and that the see-also of this listing leaves out, in document order. */
export function findLeftOut(context: RuleContext, listing: Listing): readonly string[] {
  if (isShifted(context, listing)) return [];
  const { expected, tolerated } = diagnosisOf(context);
  const free = tolerated.get(listing.activity);
  return (expected.get(listing.id) ?? []).filter((target) => !listing.seeAlso.includes(target) && !free?.has(target));
}

function findTolerated({ kept, questions }: Diagnosis): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { activity, target } of [...kept, ...questions.filter(({ about }) => about === 'taken-out')]) {
    found.set(activity, (found.get(activity) ?? new Set()).add(target));
  }
  return found;
}
