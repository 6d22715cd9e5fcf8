import { formatAddress, type CellAddress } from '../../core/sheet/address';
import type { Edit } from '../../core/sheet/edit';
import { Place } from '../parts/Place';
import { ShowMore } from '../parts/ShowMore';
import { ChangedLines } from './Marked';

/** Cells with the lines that change in each, before and after. */
export function EditList({
  edits,
  onSelect,
}: {
  readonly edits: readonly Edit[];
  readonly onSelect: (at: CellAddress) => void;
}) {
  return (
    <ShowMore items={edits} step={25} wrap={(shown) => <ul className="plain">{shown}</ul>}>
      {(edit) => (
        <li className="entry" key={formatAddress(edit.at)}>
          <Place at={edit.at} onSelect={onSelect} />
          <ChangedLines before={edit.before} after={edit.after} />
        </li>
      )}
    </ShowMore>
  );
}
