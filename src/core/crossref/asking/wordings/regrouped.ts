import { isRight, type Standing } from '../../web';

/** Listings that would be one activity, and the actions that each of them may name. */
export interface Regrouped {
  readonly standings: readonly Standing[];
  readonly names: ReadonlySet<string>;
}

/** Of listings grouped otherwise, how many would then be right that are wrong now, and how many would be wrong. */
export function weighRegrouped(
  before: readonly Regrouped[],
  after: readonly Regrouped[],
): { readonly clears: number; readonly rewrites: number } {
  const rightBefore = new Set(before.flatMap(findRight));
  const rightAfter = after.flatMap(findRight);
  const all = after.reduce((sum, { standings }) => sum + standings.length, 0);
  return { clears: rightAfter.filter((id) => !rightBefore.has(id)).length, rewrites: all - rightAfter.length };
}

function findRight({ standings, names }: Regrouped): readonly string[] {
  return standings
    .filter(({ action, cited }) => {
      // Counted first, so that a large group is not worked out for each of its listings.
      if (cited.length !== names.size - (names.has(action) ? 1 : 0)) return false;
      return isRight(
        cited,
        [...names].filter((name) => name !== action),
      );
    })
    .map(({ id }) => id);
}
