import type { Listing } from '../../plan/model';
import type { Replacement } from '../../sheet/edit';

/** What puts a see-also in the place of a listing's own, or behind its text; the empty text takes it away. */
export function replaceSeeAlso({ slot }: Listing, seeAlso: string): readonly Replacement[] {
  const [first, ...rest] = slot.parts;
  const written = slot.bare ? bareSeeAlso(seeAlso) : seeAlso;
  return [
    { at: first.at, start: first.start, end: first.end, text: seeAlso === '' ? '' : slot.lead + written },
    ...rest.map(({ at, start, end }) => ({ at, start, end, text: '' })),
  ];
}

/** "(See also 1-(b) and (c))" → "1-(b) and (c)" */
export function bareSeeAlso(seeAlso: string): string {
  return seeAlso.replace(/^\((?:see\s+also\b[\s:]*|\D*(?=\d))/i, '').replace(/\)$/, '');
}
