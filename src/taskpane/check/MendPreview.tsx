import type { CellAddress } from '../../core/sheet/address';
import type { Edit } from '../../core/sheet/edit';
import { EditList } from '../change/EditList';
import { MainButton, PlainButton } from '../parts/Buttons';
import { FocusedHeading } from '../parts/Heading';
import { count } from '../words';

/** What the safe mends would write, before they are written. */
export function MendPreview({
  edits,
  onApply,
  onCancel,
  onSelect,
}: {
  readonly edits: readonly Edit[];
  readonly onApply: () => void;
  readonly onCancel: () => void;
  readonly onSelect: (at: CellAddress) => void;
}) {
  return (
    <section className="preview">
      <FocusedHeading>What will be mended: {count(edits.length, 'cell')}</FocusedHeading>
      <p className="aside">Only what needs no decision of yours. You can undo it afterwards.</p>
      <EditList edits={edits} onSelect={onSelect} />
      <div className="bar">
        <MainButton text={`Mend ${count(edits.length, 'cell')}`} icon="Mend" onClick={onApply} />
        <PlainButton text="Cancel" onClick={onCancel} />
      </div>
    </section>
  );
}
