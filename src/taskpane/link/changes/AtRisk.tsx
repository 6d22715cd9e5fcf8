import type { CellAddress } from '../../../core/sheet/address';
import { formatAddress } from '../../../core/sheet/address';
import type { Edit } from '../../../core/sheet/edit';
import { findCell } from '../../../core/sheet/grid';
import type { Linked } from '../../../jobs/outcome';
import { TextButton } from '../../parts/Buttons';
import { WarningNote } from '../../parts/Notes';
import { Place } from '../../parts/Place';
import { count } from '../../words';

/** What writing would spoil or be refused for, before it is written, and the way to leave those cells out. */
export function AtRisk({
  linked,
  edits,
  formatted,
  onLeaveOut,
  onSelect,
}: {
  readonly linked: Linked;
  /** What is to be written. */
  readonly edits: readonly Edit[];
  /** Cells of which a part is formatted unlike the rest. */
  readonly formatted: readonly CellAddress[];
  readonly onLeaveOut: (cells: readonly CellAddress[]) => void;
  readonly onSelect: (at: CellAddress) => void;
}) {
  const places = edits.map(({ at }) => at);
  const held = (hold: 'formula' | 'protected') => places.filter((at) => findCell(linked.grid, at)?.hold === hold);
  const written = new Set(places.map(formatAddress));
  const [formulas, locked] = [held('formula'), held('protected')];
  const spoilt = formatted.filter((at) => written.has(formatAddress(at)));
  return (
    <>
      {locked.length > 0 && (
        <WarningNote>
          The sheet “{linked.grid.sheet}” is protected. Unprotect it before you write, else nothing is written.
        </WarningNote>
      )}
      <Warning
        cells={formulas}
        says={(all) =>
          `${all} ${formulas.length === 1 ? 'holds a formula' : 'hold formulas'}, which is never written over:`
        }
        onLeaveOut={onLeaveOut}
        onSelect={onSelect}
      />
      <Warning
        cells={spoilt}
        says={(all) =>
          `In ${all} some words have a format of their own (bold, a colour). Writing the cell takes it away:`
        }
        onLeaveOut={onLeaveOut}
        onSelect={onSelect}
      />
    </>
  );
}

function Warning({
  cells,
  says,
  onLeaveOut,
  onSelect,
}: {
  readonly cells: readonly CellAddress[];
  readonly says: (cells: string) => string;
  readonly onLeaveOut: (cells: readonly CellAddress[]) => void;
  readonly onSelect: (at: CellAddress) => void;
}) {
  if (cells.length === 0) return null;
  return (
    <WarningNote>
      {says(count(cells.length, 'cell'))}{' '}
      {cells.map((at, index) => (
        <span key={formatAddress(at)}>
          {index > 0 && ', '}
          <Place at={at} onSelect={onSelect} />
        </span>
      ))}
      .{' '}
      <TextButton onClick={() => onLeaveOut(cells)}>
        {cells.length === 1 ? 'Leave this cell out' : 'Leave these cells out'}
      </TextButton>
    </WarningNote>
  );
}
