import { TextButton } from './parts/Buttons';
import { SuccessNote } from './parts/Notes';
import type { Job, Written } from './state/state';
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
  const cells = count(last.edits.length, 'cell');
  return (
    <SuccessNote key={journal.length}>
      {told || `${cells} written by ${tabs[last.job]}.`}{' '}
      <TextButton disabled={busy} onClick={onUndo}>
        Undo {cells}
      </TextButton>
    </SuccessNote>
  );
}
