import { Fragment, useEffect, useRef } from 'react';
import type { CellAddress } from '../../../core/sheet/address';
import type { Published } from '../../../host/host';
import { TextButton } from '../../parts/Buttons';
import { SuccessNote, WarningNote } from '../../parts/Notes';
import { sayBesides, sayWritten } from './say-sheets';

/** Which sheets were written, each with the way to it, and what is to be known of them. */
export function WrittenNote({
  published,
  of,
  onSelect,
}: {
  readonly published: Published;
  /** How many there would be. */
  readonly of: number;
  readonly onSelect: (sheet: string, at: CellAddress) => void;
}) {
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that stopped it is away.
    if (document.activeElement === document.body) note.current?.focus();
  }, []);
  const Note = published.isStopped ? WarningNote : SuccessNote;
  return (
    <div ref={note} tabIndex={-1} className="written" data-written={published.sheets.length}>
      <Note>
        {sayWritten(published, of)}
        {published.sheets.map((sheet, index) => (
          <Fragment key={sheet}>
            {index === 0 ? ': ' : ' '}
            <span className="sheet-name">
              <TextButton onClick={() => onSelect(sheet, { row: 0, column: 0 })}>{sheet}</TextButton>
              {index < published.sheets.length - 1 && ','}
            </span>
          </Fragment>
        ))}
        . {sayBesides(published).join(' ')}
      </Note>
    </div>
  );
}
