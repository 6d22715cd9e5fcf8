import type { RuleContext } from '../../linting/rule';
import { actionsOf, type Listing, type Reference } from '../../plan/model';
import { diagnosisOf } from './see-also-fix';

/**
 * The action that was probably meant by a reference to one that does not exist: the only other action that
 * lists the activity and is not referred to yet, or else the same label in another form (h for hh) or section.
 */
export function findNearestTarget(context: RuleContext, listing: Listing, reference: Reference): string | null {
  const cited = new Set(listing.typed?.references.map(({ target }) => target));
  const left = (diagnosisOf(context).expected.get(listing.id) ?? []).filter((target) => !cited.has(target));
  if (left.length === 1) return left[0]!;
  const actions = actionsOf(context.plan).filter(({ ref }) => ref !== listing.action && !cited.has(ref));
  const { label, section } = reference;
  const alike = [label.slice(0, 1), label.slice(0, 1).repeat(2), label.replace(/i/g, 'l')];
  return (
    actions.find((action) => action.section === section && alike.includes(action.label))?.ref ??
    actions.find((action) => action.section !== section && action.label === label)?.ref ??
    null
  );
}
