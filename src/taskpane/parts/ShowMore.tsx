import { Fragment, useState, type ReactNode } from 'react';
import { PlainButton } from './Buttons';

/** The first items of a long list, and a button for the next ones. At least `atLeast` are shown. */
export function ShowMore<Item>({
  items,
  step,
  atLeast = 0,
  keyOf,
  wrap = (shown) => shown,
  children,
}: {
  readonly items: readonly Item[];
  readonly step: number;
  readonly atLeast?: number;
  /** What an item is known by where the list changes while it is looked at; without it its position. */
  readonly keyOf?: (item: Item) => string;
  /** Puts the items into a list, where the button has no place. */
  readonly wrap?: (shown: ReactNode) => ReactNode;
  readonly children: (item: Item, index: number) => ReactNode;
}) {
  const [asked, setAsked] = useState(step);
  const shown = Math.max(asked, Math.ceil(atLeast / step) * step);
  const left = items.length - shown;
  return (
    <>
      {wrap(
        items
          .slice(0, shown)
          .map((item, index) => <Fragment key={keyOf ? keyOf(item) : index}>{children(item, index)}</Fragment>),
      )}
      {left > 0 && (
        <PlainButton
          text={left > step ? `Show ${step} more of ${left}` : `Show ${left} more`}
          onClick={() => setAsked(shown + step)}
        />
      )}
    </>
  );
}
