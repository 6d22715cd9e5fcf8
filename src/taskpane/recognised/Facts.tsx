import { actionsOf } from '../../core/plan/model';
import type { ColumnRole } from '../../core/plan/profile';
import type { CellAddress } from '../../core/sheet/address';
import { findCell } from '../../core/sheet/grid';
import type { Opened } from '../../jobs/outcome';
import { Fold } from '../parts/Fold';
import { Place } from '../parts/Place';
import { ShowMore } from '../parts/ShowMore';
import { count } from '../words';
import { formatColumn } from './columns';
import { layoutWords, registerRoles, roles, roleWords, shorten } from './words';

/** What was recognised of a sheet: its layout, its columns, and what of it is no part of the plan. */
export function Facts({ opened, onSelect }: { readonly opened: Opened; readonly onSelect: (at: CellAddress) => void }) {
  const { plan, grid } = opened;
  const { headerRow, columns } = plan.shape;
  const { name, meaning } = layoutWords[plan.layout];
  const own = [...roles, ...registerRoles].flatMap((role): [ColumnRole, number][] => {
    const column = columns[role];
    return column === undefined ? [] : [[role, column]];
  });
  const lost = actionsOf(plan).filter(
    ({ label, labelSource }) => label !== '' && labelSource.text.trim() === '',
  ).length;
  const headingOf = (column: number) => {
    const at = { row: headerRow, column };
    const text = findCell(grid, at)?.text.replace(/\s+/g, ' ').trim() ?? '';
    return (
      <>
        <Place at={at} onSelect={onSelect} /> {text === '' ? '(no heading)' : `“${shorten(text)}”`}
      </>
    );
  };
  return (
    <>
      <p>
        {name}: {meaning}. The headings are in row {headerRow + 1}.
      </p>
      <dl className="facts">
        {own.map(([role, column]) => (
          <div key={role}>
            <dt>{roleWords[role]}</dt>
            <dd>
              Column {formatColumn(column)}, {headingOf(column)}
            </dd>
          </div>
        ))}
        {plan.extraColumns.map(({ column }) => (
          <div key={column}>
            <dt>Kept as it is</dt>
            <dd>
              Column {formatColumn(column)}, {headingOf(column)}
            </dd>
          </div>
        ))}
      </dl>
      {lost > 0 && (
        <p>
          {lost === 1 ? 'One action has' : `${lost} actions have`} no label in the sheet: automatic numbers are lost
          when a table is pasted. Labels are counted by the rows.
        </p>
      )}
      {plan.notes.length > 0 && (
        <Fold title={`${count(plan.notes.length, 'row')} left out as notes`} openAtFirst={false}>
          <ShowMore items={plan.notes} step={20} wrap={(shown) => <ul className="plain">{shown}</ul>}>
            {({ at, text }) => (
              <li>
                <Place at={at} onSelect={onSelect} /> {shorten(text, 120)}
              </li>
            )}
          </ShowMore>
        </Fold>
      )}
    </>
  );
}
