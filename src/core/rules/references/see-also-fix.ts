import { diagnose, type Diagnosis } from '../../crossref/diagnose';
import type { ProposedFix, RuleContext } from '../../linting/rule';
import type { Listing, Plan } from '../../plan/model';

const known = new WeakMap<Plan, Diagnosis>();

/** What the see-also entries of the plan say and should say; worked out once for each plan read. */
export function diagnosisOf({ plan, profile }: RuleContext): Diagnosis {
  const found = known.get(plan) ?? diagnose(plan, profile);
  known.set(plan, found);
  return found;
}

/** The rewriting of a listing's see-also, where all entries agree on it; nothing where a person has to decide. */
export function findSeeAlsoFix(context: RuleContext, listing: Listing): { readonly fix?: ProposedFix } {
  const change = diagnosisOf(context).changes.find((one) => one.listing === listing.id);
  if (!change) return {};
  const { at, end } = listing.body;
  const after = change.after;
  const replacement = listing.typed
    ? { at, start: after === '' ? end : listing.typed.source.start, end: listing.typed.source.end, text: after }
    : { at, start: end, end, text: ` ${after}` };
  return { fix: { title: { id: 'rewrite-see-also', values: { after } }, safe: true, replacements: [replacement] } };
}
