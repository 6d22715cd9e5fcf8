import { groupBy } from '../../plan/group-by';
import { actionsOf, listingsOf, type Plan } from '../../plan/model';
import { arrangingWarnings } from '../../words/arranging';
import type { FollowedSeeAlso } from '../following/follow';
import type { Names, Outline } from '../outline/outline';

/** What the planner should look at once it is done, in sentences. */
export function findWarnings(
  plan: Plan,
  { sections }: Outline,
  names: Names,
  followed: ReadonlyMap<string, FollowedSeeAlso>,
): readonly string[] {
  const cited = new Set(listingsOf(plan).flatMap(({ seeAlso }) => seeAlso));
  const parted = [...groupBy(actionsOf(plan), ({ ref }) => ref)].filter(
    ([name, alike]) => cited.has(name) && new Set(alike.map(names.of)).size > 1,
  );
  return [
    ...parted.map(([name, alike]) => arrangingWarnings.parted(name, names.of(alike[0]) ?? name)),
    ...[...followed].flatMap(([listing, { comeToMean, missed }]) => [
      ...comeToMean.map((name) => arrangingWarnings.comesToMean(listing, name)),
      ...(missed.length > 0 ? [arrangingWarnings.missed(listing, missed)] : []),
    ]),
    ...sections
      .filter(({ section, actions }) => actions.length === 0 && (section?.actions.length ?? 0) > 0)
      .map(({ number }) => arrangingWarnings.emptied(number)),
  ];
}
