import type { RuleContext } from '../../linting/rule';
import { isNumber } from '../../plan/label';
import { actionsOf, type Listing, type Reference } from '../../plan/model';
import { diagnosisOf } from './see-also-fix';

/** Actions that list the activity too and that the see-also of this listing leaves out, in document order. */
export function findLeftOut(context: RuleContext, listing: Listing): readonly string[] {
  const expected = diagnosisOf(context).expected.get(listing.id) ?? [];
  return expected.filter((target) => !listing.seeAlso.includes(target));
}

/**
 * The action that was probably meant by a reference to none, or to its own action: the only one that is left out,
 * or else, for one that does not exist, the same label in another form (h for hh) or section.
 */
export function findNearestTarget(context: RuleContext, listing: Listing, reference: Reference): string | null {
  const left = findLeftOut(context, listing);
  if (left.length === 1) return left[0]!;
  if (reference.exists) return null;
  const { label, section } = reference;
  const others = actionsOf(context.plan).filter(({ ref }) => ref !== listing.action && !listing.seeAlso.includes(ref));
  const alike = isNumber(label) ? [] : [label.slice(0, 1), label.slice(0, 1).repeat(2), label.replace(/i/g, 'l')];
  return (
    others.find((action) => action.section === section && alike.includes(action.label))?.ref ??
    others.find((action) => action.section !== section && action.label === label)?.ref ??
    null
  );
}
