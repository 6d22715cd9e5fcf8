import { parseLabel, positionOf } from '../../plan/label';
import type { Profile } from '../../plan/profile';
import type { DraftAction, DraftSection } from '../draft';

/** So many neighbours the wrong way round are no slips of labelling. */
const manyInverted = 3;

/**
 * A register that was sorted by country or kind has its sections and actions in the order of the plan again: by
 * number and label. One whose actions stand together (`isScattered` false) stays as it stands, a few labels out of
 * sequence or not.
 */
export function restoreOrder(
  sections: readonly DraftSection[],
  isScattered: boolean,
  { labels }: Profile,
): readonly DraftSection[] {
  const place = ({ label }: DraftAction): number | null =>
    label && (parseLabel(label.name, labels.style) ?? positionOf(label.name));
  const pairs = sections.flatMap(({ actions }) => pairUp(actions.map(place)));
  const inverted = pairs.filter(([a, b]) => a !== null && b !== null && a > b).length;
  if (!isScattered && (inverted < manyInverted || inverted * 3 < pairs.length)) return sections;
  return [...sections]
    .sort((a, b) => a.number - b.number)
    .map((section) => ({ ...section, actions: sortActions(section.actions, place) }));
}

function pairUp<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.slice(1).map((item, index) => [items[index]!, item]);
}

/** By label; an action without one stays behind the one that it follows. */
function sortActions(
  actions: readonly DraftAction[],
  place: (action: DraftAction) => number | null,
): readonly DraftAction[] {
  let last = 0;
  return actions
    .map((action) => ({ action, at: (last = place(action) ?? last) }))
    .sort((a, b) => a.at - b.at)
    .map(({ action }) => action);
}
