import { listingsOf, type Listing, type Plan } from '../../../plan/model';
import type { Source } from '../../../sheet/edit';
import { findCell, type Grid } from '../../../sheet/grid';

/** What is a bullet and nothing else, whatever stands behind it. */
export const bulletSigns = '·•➤►▶➢‣▪■●○◦⁃∙\uf0b7\uf0d8\uf0a7\uf076';

/** The bullet before a listing, as typed between the beginning of its line and its first word. */
export interface Bullet {
  readonly listing: Listing;
  readonly place: Source;
}

/** The bullets of all listings that have one; counters such as 1. and a) are none. */
export function findBullets(plan: Plan, grid: Grid): readonly Bullet[] {
  return listingsOf(plan).flatMap((listing): Bullet[] => {
    const { at, start } = listing.source;
    const before = (findCell(grid, at)?.text ?? '').slice(0, start);
    const typed = before.slice(before.lastIndexOf('\n') + 1);
    const from = start - typed.trimStart().length;
    const text = typed.trim();
    if (text === '' || !/^(?:[^\p{L}\p{N}()[\]"'“‘]+|[oØ§])$/u.test(text)) return [];
    return [{ listing, place: { at, start: from, end: from + text.length, text } }];
  });
}
