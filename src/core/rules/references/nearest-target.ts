import type { RuleContext } from '../../linting/rule';
import { groupBy } from '../../plan/group-by';
import { isNumber } from '../../plan/label';
import { actionsOf, type Action, type Listing, type Plan, type Reference } from '../../plan/model';
import { findLeftOut } from '../see-also/diagnosis';

/**
 * The action that was probably meant by a reference to none, or to its own action: the only one that is left out,
 * or else, for one that does not exist, the same label in another form (h for hh) or section.
 */
export function findNearestTarget(context: RuleContext, listing: Listing, reference: Reference): string | null {
  const left = findLeftOut(context, listing);
  if (left.length === 1) return left[0]!;
  if (reference.exists) return null;
  const { label, section } = reference;
  const byLabel = labelsOf(context.plan);
  const alike = isNumber(label) ? [] : [label.slice(0, 1), label.slice(0, 1).repeat(2), label.replace(/i/g, 'l')];
  const candidates = [
    ...alike.flatMap((form) => byLabel.get(form) ?? []).filter((action) => action.section === section),
    ...(byLabel.get(label) ?? []),
  ];
  return candidates.find(({ ref }) => ref !== listing.action && !listing.seeAlso.includes(ref))?.ref ?? null;
}

type ByLabel = ReadonlyMap<string, readonly Action[]>;

const known = new WeakMap<Plan, ByLabel>();

/** The actions of each label, in document order; gathered once for each plan read. */
function labelsOf(plan: Plan): ByLabel {
  const found = known.get(plan);
  if (found) return found;
  const made = groupBy(actionsOf(plan), ({ label }) => label);
  known.set(plan, made);
  return made;
}
