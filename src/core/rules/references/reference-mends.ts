import type { ProposedFix, RuleContext } from '../../linting/rule';
import type { Listing, Reference } from '../../plan/model';
import { mendSeeAlso, writeWithout, type Mends } from '../see-also/mend';

/** To write the action that was probably meant, or to leave the reference out. */
export function findMends(
  context: RuleContext,
  listing: Listing,
  { target, source: { at, start, end } }: Reference,
  nearest: string | null,
): Mends {
  const { fix, options = [], ...asked } = mendSeeAlso(context, listing);
  if (fix) return { fix };
  const write = (proper: string): ProposedFix => ({
    title: { id: 'write-reference', values: { proper } },
    replacements: [{ at, start, end, text: proper }],
  });
  return {
    ...asked,
    options: [...options, ...(nearest === null ? [] : [write(nearest)]), ...writeWithout(context, listing, target)],
  };
}
