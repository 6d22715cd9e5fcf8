import { diagnose, type Diagnosis } from '../../crossref/diagnose';
import type { SeeAlsoChange } from '../../crossref/question';
import { readStyle } from '../../crossref/settling/style';
import type { RuleContext } from '../../linting/rule';
import type { Listing, Plan } from '../../plan/model';
import type { SeeAlsoStyle } from '../../plan/see-also';

/** What cross-reference says of a plan, by listing and activity. */
export interface Known extends Diagnosis {
  readonly changeOf: ReadonlyMap<string, SeeAlsoChange>;
  /** Ids of activities about which a person has to decide first. */
  readonly inQuestion: ReadonlySet<string>;
  readonly seeAlsoStyle: SeeAlsoStyle;
}

const known = new WeakMap<Plan, Known>();

/** What the see-also entries of the plan say and should say; worked out once for each plan read. */
export function diagnosisOf({ plan, profile, decided }: RuleContext): Known {
  const found = known.get(plan);
  if (found) return found;
  const diagnosis = diagnose(plan, profile, { decided });
  const made = {
    ...diagnosis,
    changeOf: new Map(diagnosis.changes.map((change) => [change.listing, change])),
    inQuestion: new Set(diagnosis.questions.map(({ activity }) => activity)),
    seeAlsoStyle: readStyle(plan, profile),
  };
  known.set(plan, made);
  return made;
}

/** Actions that list the activity too and that the see-also of this listing leaves out, in document order. */
export function findLeftOut(context: RuleContext, listing: Listing): readonly string[] {
  const expected = diagnosisOf(context).expected.get(listing.id) ?? [];
  return expected.filter((target) => !listing.seeAlso.includes(target));
}
