import { useEffect } from 'react';

/** What the keys of the tab do, wherever in the pane the focus is. */
export interface WalkKeys {
  readonly step: (step: 1 | -1) => void;
  /** Without it a slash is a slash. */
  readonly search?: () => void;
}

/** F8 and Alt with an arrow go on, with Shift or upwards back; a slash goes to the search. */
export function useWalkKeys({ step, search }: WalkKeys): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = readKey(event, step, search ?? null);
      if (!act || event.defaultPrevented) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [step, search]);
}

function readKey(event: KeyboardEvent, step: WalkKeys['step'], search: (() => void) | null): (() => void) | null {
  const { key, altKey, shiftKey, ctrlKey, metaKey, target } = event;
  if (ctrlKey || metaKey) return null;
  if (key === 'F8') return () => step(shiftKey ? -1 : 1);
  const typesIn = (fields: string) => target instanceof Element && target.closest(fields) !== null;
  // With Alt and an arrow a field to choose from opens its list.
  if (altKey && !typesIn('select, [role="combobox"], [role="listbox"]')) {
    if (key === 'ArrowDown') return () => step(1);
    if (key === 'ArrowUp') return () => step(-1);
  }
  if (key === '/' && !altKey && !typesIn('input, textarea, select')) return search;
  return null;
}
