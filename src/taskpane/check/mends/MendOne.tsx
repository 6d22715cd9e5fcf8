import { formatAddress, type CellAddress } from '../../../core/sheet/address';
import { foldReplacements, type Edit } from '../../../core/sheet/edit';
import type { Fix } from '../../../core/sheet/finding';
import { findCell, type Grid } from '../../../core/sheet/grid';
import { EditList } from '../../change/EditList';
import { MainButton, PlainButton } from '../../parts/Buttons';
import { count } from '../../words';

const holds = { formula: 'holds a formula', protected: 'is protected' };

/** What one mend would write, before it is written. */
export function MendOne({
  fix,
  grid,
  busy,
  onWrite,
  onCancel,
  onSelect,
}: {
  readonly fix: Fix;
  readonly grid: Grid;
  readonly busy: boolean;
  readonly onWrite: (edits: readonly Edit[]) => void;
  readonly onCancel: () => void;
  readonly onSelect: (at: CellAddress) => void;
}) {
  const { edits } = foldReplacements(grid, fix.replacements);
  const held = edits.flatMap(({ at }) => {
    const hold = findCell(grid, at)?.hold ?? null;
    return hold ? [`${formatAddress(at)} ${holds[hold]}`] : [];
  });
  return (
    <div data-begin tabIndex={-1} role="group" aria-label={fix.title} className="opened">
      <EditList edits={edits} onSelect={onSelect} />
      {edits.length === 0 && <p className="aside">It would change nothing.</p>}
      {held.length > 0 && <p className="aside">It cannot be written: {held.join(', ')}.</p>}
      <div className="buttons">
        <MainButton
          text={`Write ${count(edits.length, 'cell')}`}
          icon="Write"
          disabled={busy || edits.length === 0 || held.length > 0}
          onClick={() => onWrite(edits)}
        />
        <PlainButton text="Cancel" onClick={onCancel} />
      </div>
    </div>
  );
}
