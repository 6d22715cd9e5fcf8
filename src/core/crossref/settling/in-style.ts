import type { Listing } from '../../plan/model';
import { foldSpaces } from '../../plan/text';
import { bareSeeAlso } from './rewrite';

/**
 * Whether a see-also that names the right actions is written otherwise than the plan's style has it. Spaces are no
 * matter of style, nor is what cannot be read, nor a label that goes by another count: that is one for renumbering.
 */
export function differsInStyle({ typed, slot }: Listing, wished: string): boolean {
  if (!typed || typed.unread.length > 0) return false;
  if (typed.references.some(({ faults }) => faults.includes('ordinal'))) return false;
  return foldSpaces(typed.text) !== (slot.bare ? bareSeeAlso(wished) : wished);
}
