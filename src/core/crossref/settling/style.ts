import { parseRef } from '../../plan/label';
import { listingsOf, type Plan } from '../../plan/model';
import type { Profile } from '../../plan/profile';
import { formatSeeAlso, readCommaBeforeAnd, type SeeAlsoStyle } from '../../plan/see-also';

/** How rewritten see-also are to look: as the profile says, or as most of the plan's own do. */
export function readStyle(plan: Plan, profile: Profile): SeeAlsoStyle {
  const { opening, commaBeforeAnd } = profile.seeAlso;
  if (commaBeforeAnd !== 'as-typed') return { opening, commaBeforeAnd: commaBeforeAnd === 'always' };
  const typed = listingsOf(plan).map((listing) => listing.typed && readCommaBeforeAnd(listing.typed.text));
  const withComma = typed.filter((comma) => comma === true).length;
  return { opening, commaBeforeAnd: withComma > typed.filter((comma) => comma === false).length };
}

/** The see-also that names these actions (by name, in the order given). */
export function writeSeeAlso(targets: readonly string[], style: SeeAlsoStyle): string {
  return formatSeeAlso(
    targets.map((target) => parseRef(target)!),
    style,
  );
}
