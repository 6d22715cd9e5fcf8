import { useEffect, useRef } from 'react';
import type { CellAddress } from '../../core/sheet/address';
import type { Edit } from '../../core/sheet/edit';
import { EditList } from '../change/EditList';
import { MainButton, PlainButton } from '../parts/Buttons';
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
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <section className="preview">
      <h2 ref={heading} tabIndex={-1} className="preview-title">
        What will be mended: {count(edits.length, 'cell')}
      </h2>
      <p className="aside">Only what needs no decision of yours. You can undo it afterwards.</p>
      <EditList edits={edits} onSelect={onSelect} />
      <div className="bar">
        <MainButton text={`Mend ${count(edits.length, 'cell')}`} icon="Mend" onClick={onApply} />
        <PlainButton text="Cancel" onClick={onCancel} />
      </div>
    </section>
  );
}
