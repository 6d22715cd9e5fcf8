import { useState, type KeyboardEvent, type RefObject } from 'react';
import type { Item } from './items';

/** What the keys do to the list of which one item at a time can be reached by Tab. */
export interface Roving {
  /** The key of the item that Tab reaches. */
  readonly current: string | null;
  readonly onFocus: (key: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Puts the focus on an item. */
  readonly focus: (key: string) => void;
}

/** Arrows up and down, Home and End walk; left and right fold and unfold a section. */
export function useRoving(
  list: RefObject<HTMLUListElement>,
  items: readonly Item[],
  fold: (key: string, isFolded: boolean) => void,
): Roving {
  const [asked, setAsked] = useState<string | null>(null);
  const current = items.find(({ key }) => key === asked)?.key ?? items[0]?.key ?? null;
  const focus = (key: string) => {
    setAsked(key);
    list.current?.querySelector<HTMLElement>(`[data-item="${key}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const at = items.findIndex(({ key }) => key === current);
    const item = items[at];
    const to = item && placeAfter(event.key, at, items.length);
    if (!item) return;
    if (to !== null && to !== undefined) focus(items[to]!.key);
    else if (event.key === 'ArrowLeft' && item.kind === 'action') focus(headOf(items, at).key);
    else if (event.key === 'ArrowLeft') fold(item.key, true);
    else if (event.key === 'ArrowRight' && item.kind === 'section') fold(item.key, false);
    else return;
    event.preventDefault();
  };
  return { current, onFocus: setAsked, onKeyDown, focus };
}

function placeAfter(key: string, at: number, length: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, length - 1);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return null;
  }
}

function headOf(items: readonly Item[], at: number): Item {
  return (
    items
      .slice(0, at + 1)
      .reverse()
      .find(({ kind }) => kind === 'section') ?? items[at]!
  );
}
