/** A colour as files hold it: its parts, or a place in the theme with a tint from -1 (black) to 1 (white). */
export interface FileColour {
  readonly argb?: string;
  readonly theme?: number;
  readonly tint?: number;
}

/** The Office theme from 2013 on, in the order files count in: https://support.microsoft.com/office/83e68627-2c17-454a-9fd8-62deb81951a6 */
const THEME = '#FFFFFF #000000 #E7E6E6 #44546A #4472C4 #ED7D31 #A5A5A5 #FFC000 #5B9BD5 #70AD47'.split(' ');

/** → `#RRGGBB`; null where the file names none, or one of the old palette. */
export function readColour(colour: FileColour | undefined): string | null {
  if (colour?.argb && /^[0-9a-f]{8}$/i.test(colour.argb)) return `#${colour.argb.slice(2).toUpperCase()}`;
  const base = colour?.theme === undefined ? undefined : THEME[colour.theme];
  return base ? applyTint(base, colour?.tint ?? 0) : null;
}

/** `#RRGGBB` → the eight digits of a file. */
export function formatColour(colour: string): string {
  return `FF${colour.slice(1).toUpperCase()}`;
}

function applyTint(colour: string, tint: number): string {
  const parts = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  const tinted = parts.map((part) => Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint));
  return `#${tinted.map((part) => part.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}
