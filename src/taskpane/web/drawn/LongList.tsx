import type { ReactNode } from 'react';
import { ShowMore } from '../../parts/ShowMore';

/** A list whose button for the next items stands below it. */
export function LongList<Item>({
  items,
  step,
  keyOf,
  children,
}: {
  readonly items: readonly Item[];
  readonly step: number;
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
}) {
  return (
    <ShowMore items={items} step={step} keyOf={keyOf} wrap={(shown) => <ul className="plain">{shown}</ul>}>
      {children}
    </ShowMore>
  );
}
