import { readTargets } from '../plan/labels/read-targets';
import type { Listing } from '../plan/model';
import type { FollowedSeeAlso } from './following/follow';
import type { Merged } from './merging';
import type { Names, Outline } from './outline/outline';
import type { ExpectedAction, ExpectedSection } from './proof';

/** What the sheet is to say once an arrangement is carried out. */
export function expectRead(
  { sections }: Outline,
  names: Names,
  merged: readonly Merged[],
  followed: ReadonlyMap<string, FollowedSeeAlso>,
): readonly ExpectedSection[] {
  const expectListing =
    (section: number) =>
    ({ id, text }: Listing): ExpectedAction['listings'][number] => {
      const { targets } = readTargets(followed.get(id)?.seeAlso ?? '', section, names.labels);
      return { text, targets: targets.map(({ target }) => target) };
    };
  return sections.map((section) => ({
    number: section.number,
    actions: names.all
      .filter((one) => one.section === section)
      .map(({ placed: { action }, name }): ExpectedAction => {
        const joined = merged.filter(({ into }) => into === action).flatMap(({ lines }) => lines);
        return {
          name,
          title: action?.title ?? null,
          listings: [...(action?.listings ?? []), ...joined].map(expectListing(section.number)),
        };
      }),
  }));
}
