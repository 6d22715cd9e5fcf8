import type { MapCell } from '../../../core/crossref/map/activity-map';
import type { JSX } from 'react';

/** What stands in a square of the table of an activity: told apart by its form as well as by its colour. */
export function Sign({ cell }: { readonly cell: MapCell }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
      className={`sign sign-${cell}`}
    >
      {forms[cell]}
    </svg>
  );
}

const cross = 'M4 4l8 8M12 4l-8 8';
const stroke = (path: string): JSX.Element => <path d={path} className="sign-line" />;

const forms: Readonly<Record<MapCell, JSX.Element | null>> = {
  own: <circle cx="8" cy="8" r="3.2" className="sign-solid" />,
  'own-named': (
    <>
      <circle cx="8" cy="8" r="6.6" className="sign-ring" />
      {stroke('M5 5l6 6M11 5l-6 6')}
    </>
  ),
  named: stroke('M3 8.5l3.3 3.3L13 4.8'),
  twice: stroke('M2 6l2.6 2.6L10 3.2M5.6 10.8l2.6 2.6L13.6 8'),
  missing: stroke('M8 3v10M3 8h10'),
  stray: stroke(cross),
  none: null,
};
