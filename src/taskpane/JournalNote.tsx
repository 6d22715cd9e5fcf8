import { PlainButton } from './parts/Buttons';
import { SuccessNote } from './parts/Notes';
import type { Job, Written } from './state';
import { count } from './words';

const tabs: Readonly<Record<Job, string>> = { check: 'Check', link: 'See also', summarize: 'Summaries' };

/** What was written last, and the way back. */
export function JournalNote({
  journal,
  told,
  busy,
  onUndo,
}: {
  readonly journal: readonly Written[];
  /** What was just done. */
  readonly told: string;
  readonly busy: boolean;
  readonly onUndo: () => void;
}) {
  const last = journal.at(-1);
  if (!last) return told === '' ? null : <SuccessNote>{told}</SuccessNote>;
  const undo = (
    <PlainButton text={`Undo ${count(last.edits.length, 'cell')}`} icon="Undo" disabled={busy} onClick={onUndo} />
  );
  return (
    <SuccessNote actions={<div className="note-actions">{undo}</div>}>
      {told || `${count(last.edits.length, 'cell')} written by ${tabs[last.job]}.`}
    </SuccessNote>
  );
}
