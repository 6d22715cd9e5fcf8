import { diagnose, type Diagnosis } from '../../crossref/diagnose';
import type { SeeAlsoChange } from '../../crossref/question';
import { replaceSeeAlso } from '../../crossref/rewrite';
import type { ProposedFix, RuleContext } from '../../linting/rule';
import type { Listing, Plan } from '../../plan/model';

interface Known extends Diagnosis {
  readonly changeOf: ReadonlyMap<string, SeeAlsoChange>;
}

const known = new WeakMap<Plan, Known>();

/** What the see-also entries of the plan say and should say; worked out once for each plan read. */
export function diagnosisOf({ plan, profile }: RuleContext): Known {
  const found = known.get(plan);
  if (found) return found;
  const diagnosis = diagnose(plan, profile);
  const made = { ...diagnosis, changeOf: new Map(diagnosis.changes.map((change) => [change.listing, change])) };
  known.set(plan, made);
  return made;
}

/** The rewriting of a listing's see-also, where all entries agree on it; nothing where a person has to decide. */
export function findSeeAlsoFix(context: RuleContext, listing: Listing): { readonly fix?: ProposedFix } {
  const change = diagnosisOf(context).changeOf.get(listing.id);
  if (!change) return {};
  const { after } = change;
  const replacements = replaceSeeAlso(listing, after);
  return { fix: { title: { id: 'rewrite-see-also', values: { after } }, replacements } };
}
