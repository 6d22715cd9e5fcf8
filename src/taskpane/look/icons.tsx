import { registerIcons } from 'office-ui-fabric-react/lib/Styling';
import type { JSX } from 'react';

/*
 * Our own icons, drawn on a field of 16 by 16. The names that no component of ours uses
 * are those that Fabric's own controls ask for.
 */

const line = (path: string): JSX.Element => (
  <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true" focusable="false">
    <path d={path} fill="none" stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" strokeLinejoin="round" />
  </svg>
);

const solid = (path: string): JSX.Element => (
  <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true" focusable="false">
    <path d={path} fill="currentColor" fillRule="evenodd" />
  </svg>
);

const circle = 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1';
const circleLine = 'M8 1.7a6.3 6.3 0 1 0 0 12.6A6.3 6.3 0 0 0 8 1.7z';
const octagon = 'M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1z';
const triangle = 'M8 1.2 15.4 14.6H.6z';
const tick = 'M3 8.5l3.3 3.3L13 4.8';
const down = 'M3.5 6l4.5 4.5L12.5 6';

const icons = {
  Blocking: solid(`${octagon}zM7.2 4h1.6v5H7.2zm0 6.4h1.6V12H7.2z`),
  Advisory: solid(`${triangle}zM7.3 5.6h1.4v4.6H7.3zm0 5.8h1.4v1.4H7.3z`),
  Hint: solid(`${circle}zM7.2 4h1.6v1.6H7.2zm0 2.9h1.6V12H7.2z`),
  Done: line(`${circleLine}M5 8.3l2.1 2.1L11 6`),
  Run: solid('M4 2.2v11.6L13.5 8z'),
  Previous: line('M3.5 10.5L8 6l4.5 4.5'),
  Next: line(down),
  Upload: line('M8 10V2m-3.5 3.5L8 2l3.5 3.5M2.5 13.5h11'),
  Download: line('M8 2v8m-3.5-3.5L8 10l3.5-3.5M2.5 13.5h11'),
  Write: line('M2.5 13.5l.8-3.2 7.5-7.5 2.4 2.4-7.5 7.5zM9.4 4.2l2.4 2.4'),
  Mend: line('M10.2 5.8l3-3a3.6 3.6 0 0 1-4.6 4.6l-4.9 4.9a1.4 1.4 0 0 1-2-2l4.9-4.9a3.6 3.6 0 0 1 4.6-4.6l-3 3z'),
  Sheet: line('M2 3h12v10H2zM2 6.4h12M2 9.7h12M6 3v10'),
  Copy: line('M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3'),
  Question: line(`${circleLine}M6 6.2a2 2 0 1 1 2.8 1.9c-.5.2-.8.6-.8 1.2M8 11.6v.1`),
  Open: line('M6 3.5l4.5 4.5L6 12.5'),
  ChevronDown: line(down),
  CheckMark: line(tick),
  Info: line(`${circleLine}M8 7.3v4M8 4.6v.1`),
  Warning: line(`${triangle}zM8 6v4M8 12v.1`),
  ErrorBadge: line(`${circleLine}M8 4.4v4.4M8 11.3v.1`),
  Completed: line(`${circleLine}M5 8.3l2.1 2.1L11 6`),
};

export type IconName = keyof typeof icons;

/** Makes the icons known to Fabric; once, before the first drawing. */
export function addIcons(): void {
  registerIcons({ style: { display: 'inline-flex', verticalAlign: '-0.125em' }, icons });
}
