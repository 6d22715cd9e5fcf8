import type { ActivityMap, MapColumn, MapGroup, MapRow } from '../../../core/crossref/map/activity-map';
import { groupBy } from '../../../core/plan/group-by';
import type { CellAddress } from '../../../core/sheet/address';
import { activityWebWords as words } from '../../../core/words/web/activity-web';
import { Place } from '../../parts/Place';
import { Sign } from './Sign';

/** The lines of an activity down, the rows concerned across. Headings stay in sight while it is scrolled. */
export function MapTable({
  map: { columns, groups },
  onSelect,
}: {
  readonly map: ActivityMap;
  readonly onSelect: (at: CellAddress) => void;
}) {
  const caption = words.caption(groups[0].title);
  const sections = [...groupBy(columns, ({ section }) => section)];
  return (
    <div className="web-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="web-table">
        <caption className="heard">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2} className="web-line">
              {words.lines}
            </th>
            {sections.map(([section, own]) => (
              <th key={section ?? ''} scope="colgroup" colSpan={own.length} className="web-section">
                {section === null ? words.otherNames : <Sectioned section={section} whole={own.length >= roomy} />}
              </th>
            ))}
          </tr>
          <tr>
            {columns.map((column) => (
              <Head key={column.action} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className="web-lists">
            <th scope="row" className="web-line">
              {words.lists.head}
            </th>
            {columns.map(({ action, lists }) => (
              <td key={action} title={words.lists[lists]} className={`lists-${lists}`}>
                <span aria-hidden="true">{marks[lists]}</span>
                <span className="heard">{words.lists[lists]}</span>
              </td>
            ))}
          </tr>
        </tbody>
        {groups.map((group) => (
          <Group key={group.activity} group={group} columns={columns} onSelect={onSelect} />
        ))}
      </table>
    </div>
  );
}

const marks = { itself: 'yes', bound: '(yes)', nothing: 'no', 'no-action': '?' } as const;

/** So many columns have room for the word above them. */
const roomy = 3;

/** Narrow columns show the number alone. */
function Sectioned({ section, whole }: { readonly section: number; readonly whole: boolean }) {
  if (whole) return <>{words.section(section)}</>;
  return (
    <>
      <span className="heard">{words.section(section)}</span>
      <span aria-hidden="true">{section}</span>
    </>
  );
}

/** `(hh)` of `1-(hh)`, since the section stands above it. */
function Head({ column: { action, section } }: { readonly column: MapColumn }) {
  const [start, end] = section === null ? ['', action] : splitName(action, section);
  return (
    <th scope="col" title={action}>
      <span className="heard">{start}</span>
      {end}
    </th>
  );
}

function splitName(action: string, section: number): readonly [start: string, end: string] {
  const start = `${section}-`;
  return action.startsWith(start) ? [start, action.slice(start.length)] : ['', action];
}

function Group({
  group,
  columns,
  onSelect,
}: {
  readonly group: MapGroup;
  readonly columns: readonly MapColumn[];
  readonly onSelect: (at: CellAddress) => void;
}) {
  return (
    <tbody>
      {group.is !== 'itself' && (
        <tr>
          <th scope="rowgroup" colSpan={columns.length + 1} className="web-group">
            <span>{words.group[group.is](group.title)}</span>
          </th>
        </tr>
      )}
      {group.rows.map((row) => (
        <Row key={row.listing} row={row} columns={columns} onSelect={onSelect} />
      ))}
    </tbody>
  );
}

function Row({
  row: { listing, at, cells, right },
  columns,
  onSelect,
}: {
  readonly row: MapRow;
  readonly columns: readonly MapColumn[];
  readonly onSelect: (at: CellAddress) => void;
}) {
  return (
    <tr className={right ? '' : 'web-wrong'}>
      <th scope="row" className="web-line">
        <span className="id">{listing}</span> <Place at={at} onSelect={onSelect} />
      </th>
      {cells.map((cell, column) => (
        <td
          key={columns[column]!.action}
          className={`web-${cell}`}
          title={`${listing}, ${columns[column]!.action}: ${words.cells[cell]}`}
        >
          <Sign cell={cell} />
          <span className="heard">{words.cells[cell]}</span>
        </td>
      ))}
    </tr>
  );
}
