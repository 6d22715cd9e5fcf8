import { useState } from 'react';
import type { Columns, Shape } from '../../core/plan/model';
import type { ColumnRole } from '../../core/plan/profile';
import type { Grid } from '../../core/sheet/grid';
import { MainButton, PlainButton } from '../parts/Buttons';
import { Fold } from '../parts/Fold';
import { FocusedHeading } from '../parts/Heading';
import { ErrorNote } from '../parts/Notes';
import { Select } from '../parts/fields/Select';
import { findColumns, findFault, findHeaders, formatColumn } from './columns';
import { registerRoles, roles, roleWords, shorten } from './words';

const none = '';
const mostRows = 100;

/** The planner says where the header row and the columns of a sheet are. */
export function ColumnsForm({
  grid,
  shape,
  busy,
  onSave,
  onCancel,
}: {
  readonly grid: Grid;
  /** What to begin with; null where nothing was recognised. */
  readonly shape: Shape | null;
  readonly busy: boolean;
  readonly onSave: (shape: Shape) => void;
  /** Null where there is nothing to go back to. */
  readonly onCancel: (() => void) | null;
}) {
  const headers = findHeaders(grid, mostRows);
  const [headerRow, setHeaderRow] = useState(shape?.headerRow ?? headers[0]?.row ?? 0);
  const [columns, setColumns] = useState<Columns>(shape?.columns ?? {});
  const [fault, setFault] = useState<string | null>(null);
  const save = () => {
    const found = findFault(columns);
    setFault(found);
    if (found === null) onSave({ headerRow, columns });
  };
  if (headers.length === 0) {
    return (
      <p className="aside">The sheet “{grid.sheet}” has no row with two headings, so no plan can be read there.</p>
    );
  }
  const offered = findColumns(grid, headerRow).map(({ column, heading }) => ({
    key: String(column),
    text: `${formatColumn(column)}: ${heading === '' ? '(no heading)' : shorten(heading)}`,
  }));
  const isRegister = registerRoles.some((role) => columns[role] !== undefined);
  const selectOf = (role: ColumnRole) => (
    <Select
      key={role}
      label={roleWords[role]}
      options={[{ key: none, text: 'None' }, ...offered]}
      chosen={columns[role] === undefined ? none : String(columns[role])}
      onChoose={(key) => setColumns({ ...columns, [role]: key === none ? undefined : Number(key) })}
    />
  );
  return (
    <section className="form" data-form="columns">
      <FocusedHeading>Where the columns of “{grid.sheet}” are</FocusedHeading>
      <Select
        label="Row with the headings"
        options={withOwn(headers, headerRow).map(({ row, texts }) => ({
          key: String(row),
          text: `Row ${row + 1}: ${shorten(texts.map((text) => shorten(text, 30)).join(' | '), 90)}`,
        }))}
        chosen={String(headerRow)}
        onChoose={(key) => setHeaderRow(Number(key))}
      />
      {roles.map(selectOf)}
      <Fold title="Columns of a sheet with a row for each listing" openAtFirst={isRegister}>
        {registerRoles.map(selectOf)}
      </Fold>
      {fault !== null && <ErrorNote key={fault}>{fault}</ErrorNote>}
      <div className="buttons">
        <MainButton text="Save and read again" disabled={busy} onClick={save} />
        {onCancel && <PlainButton text="Cancel" onClick={onCancel} />}
      </div>
      <p className="aside">Kept in this workbook. Nothing in the sheet is changed.</p>
    </section>
  );
}

/** A row said earlier is offered, too, where it holds nothing now. */
function withOwn(headers: ReturnType<typeof findHeaders>, own: number) {
  return headers.some(({ row }) => row === own) ? headers : [{ row: own, texts: [] }, ...headers];
}
