import type { CellAddress } from '../../core/sheet/address';
import { formatAddress } from '../../core/sheet/address';
import type { JournalEntry } from '../../jobs/kept/journal';
import { TextButton } from '../parts/Buttons';
import { SuccessNote, WarningNote } from '../parts/Notes';
import { Place } from '../parts/Place';
import { jobOf, type Job, type UndoHeld } from '../state/state';
import { editsOf, sayExtent } from '../state/written';
import { count } from '../words';

const tabs: Readonly<Record<Job, string>> = {
  check: 'Check',
  link: 'See also',
  summarize: 'Summaries',
  arrange: 'Arrange',
};

/** So many cells are named. */
const named = 12;

/** What was written last, and the way back, also in a later session. */
export function JournalNote({
  journal,
  isLost,
  held,
  told,
  busy,
  onUndo,
  onUndoOthers,
  onLeave,
  onSelect,
}: {
  readonly journal: readonly JournalEntry[];
  /** What was kept of earlier writing cannot be understood. */
  readonly isLost: boolean;
  /** Undoing waits for a word of the person. */
  readonly held: UndoHeld | null;
  /** What was just done. */
  readonly told: string;
  readonly busy: boolean;
  readonly onUndo: () => void;
  readonly onUndoOthers: () => void;
  readonly onLeave: () => void;
  readonly onSelect: (sheet: string, at: CellAddress) => void;
}) {
  const last = journal.at(-1);
  if (!last) {
    if (told !== '') return <SuccessNote>{told}</SuccessNote>;
    return isLost ? (
      <p className="aside written-line">
        What this workbook keeps of earlier writing cannot be understood, so nothing of it can be undone here.
      </p>
    ) : null;
  }
  const extent = sayExtent(last.changes);
  if (held) {
    const all = editsOf(last.changes).length;
    const others = all - held.changed.length;
    return (
      <WarningNote>
        {held.changed.length} of {count(all, 'cell')} {held.changed.length === 1 ? 'has' : 'have'} changed since{' '}
        {all === 1 ? 'it was' : 'they were'} written:{' '}
        {held.changed.slice(0, named).map((at, index) => (
          <span key={formatAddress(at)}>
            {index > 0 && ', '}
            <Place at={at} onSelect={(place) => onSelect(last.sheet, place)} />
          </span>
        ))}
        {held.changed.length > named && ` and ${held.changed.length - named} more`}.{' '}
        {others > 0 && (
          <TextButton disabled={busy} onClick={onUndoOthers}>
            Undo the {others === 1 ? 'other one' : `other ${others}`}
          </TextButton>
        )}{' '}
        <TextButton disabled={busy} onClick={onLeave}>
          Undo nothing
        </TextButton>
      </WarningNote>
    );
  }
  const undo = (
    <TextButton disabled={busy} onClick={onUndo}>
      Undo {extent}
    </TextButton>
  );
  if (told !== '') {
    return (
      <SuccessNote key={journal.length}>
        {told} {undo}
      </SuccessNote>
    );
  }
  return (
    <p className="aside written-line">
      Last written: {extent} of “{last.sheet}” by {tabs[jobOf(last)]}, {sayWhen(last.when)}. {undo}
    </p>
  );
}

/** `22 November 2026, 09:30`, where the person is. */
function sayWhen(when: string): string {
  const options = { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' } as const;
  return new Date(when).toLocaleString('en-GB', options);
}
