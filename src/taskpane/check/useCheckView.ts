import { useState } from 'react';
import { freshView, type CheckView } from './view';

/** How the planner looks at the findings of a sheet; those of another sheet begin afresh. */
export function useCheckView(
  sheet: string | null,
): readonly [view: CheckView, change: (change: Partial<CheckView>) => void] {
  const [held, setHeld] = useState({ sheet, view: freshView });
  const change = (changed: Partial<CheckView>) =>
    setHeld((now) => ({ sheet, view: { ...(now.sheet === sheet ? now.view : freshView), ...changed } }));
  return [held.sheet === sheet ? held.view : freshView, change];
}
