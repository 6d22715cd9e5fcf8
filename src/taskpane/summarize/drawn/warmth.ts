import type { CSSProperties } from 'react';

/** How warm a cell is, as the style sheet takes it: per cent of the accent's colour over the page's. Text stays legible on it. */
export function warmth(count: number, most: number): CSSProperties {
  const percent = count === 0 || most === 0 ? 0 : Math.round(coolest + (count / most) * (warmest - coolest));
  return { '--heat': `${percent}%` } as CSSProperties;
}

const coolest = 8;
const warmest = 38;
