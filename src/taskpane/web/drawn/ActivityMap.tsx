import { useMemo } from 'react';
import { mapActivity, type MapCell } from '../../../core/crossref/map/activity-map';
import { activityWebWords as words } from '../../../core/words/web/activity-web';
import type { ActivityWebProps } from '../props';
import { MapTable } from './MapTable';
import { Sign } from './Sign';
import './web.css';

const legend: readonly MapCell[] = ['named', 'missing', 'stray', 'own-named', 'twice', 'own'];

/** Which lines of an activity name which rows, and which they should. */
export function ActivityMap({ plan, activity, onSelect }: ActivityWebProps) {
  const map = useMemo(() => mapActivity(plan, activity), [plan, activity]);
  if (!map) return null;
  const own = map.groups[0].rows;
  const right = own.filter((row) => row.right).length;
  const rows = new Set(own.map(({ action }) => action)).size;
  const seen = new Set(map.groups.flatMap((group) => group.rows.flatMap(({ cells }) => cells)));
  return (
    <div className="web" data-web={activity}>
      <p className="aside">{words.sumUp(rows, own.length, right)}</p>
      <MapTable map={map} onSelect={onSelect} />
      <ul className="plain web-legend" aria-label={words.legend}>
        {legend
          .filter((cell) => seen.has(cell))
          .map((cell) => (
            <li key={cell}>
              <Sign cell={cell} /> {words.cells[cell]}
            </li>
          ))}
      </ul>
    </div>
  );
}
