import type { ReactNode } from 'react';
import type { Applied, Choice, SeeAlsoChange } from '../../../core/crossref/question';
import type { CellAddress } from '../../../core/sheet/address';
import { BeforeAfter } from '../../change/Marked';
import { Place } from '../../parts/Place';

/** What answers do and, below it, the see-also that are rewritten, as one list. */
export function EntryList({
  applied,
  changes,
  onSelect,
}: {
  readonly applied: readonly Applied[];
  /** The entries of the changes. */
  readonly changes: ReactNode;
  readonly onSelect: (at: CellAddress) => void;
}) {
  return (
    <ul className="plain">
      {applied.map((one) => (
        <AppliedEntry key={one.question} applied={one} onSelect={onSelect} />
      ))}
      {changes}
    </ul>
  );
}

/** An answer that does more than rewrite a see-also. */
function AppliedEntry({
  applied,
  onSelect,
}: {
  readonly applied: Applied;
  readonly onSelect: (at: CellAddress) => void;
}) {
  return (
    <li className="entry">
      <Place at={applied.at} onSelect={onSelect} /> <strong>{deeds[applied.choice](applied)}</strong>
      {whereIn(applied)}
      <p className="quoted">{applied.text}</p>
    </li>
  );
}

/** A see-also before and after. With `tick` it can be left out. */
export function ChangeEntry({
  change,
  tick,
  onSelect,
}: {
  readonly change: SeeAlsoChange;
  readonly tick?: { readonly checked: boolean; readonly onChange: (write: boolean) => void };
  readonly onSelect: (at: CellAddress) => void;
}) {
  const text = (
    <>
      <Place at={change.at} onSelect={onSelect} /> <span className="id">{change.listing}</span>
      <BeforeAfter before={change.before} after={change.after} />
    </>
  );
  if (!tick) return <li className="entry">{text}</li>;
  return (
    <li className="entry choosable">
      <input
        type="checkbox"
        checked={tick.checked}
        aria-label={`Write ${change.listing}`}
        onChange={({ target }) => tick.onChange(target.checked)}
      />
      <div className={tick.checked ? undefined : 'left-out'}>{text}</div>
    </li>
  );
}

/** Among the lines of its action. */
function whereIn({ behind }: Applied): string {
  if (behind === undefined) return '';
  return behind === null ? ', as its first line' : `, behind ${behind}`;
}

const deeds: Readonly<Record<Choice, (applied: Applied) => string>> = {
  list: ({ to }) => `New line under ${to ?? 'the action'}`,
  drop: ({ from }) => `Reference taken out${from ? ` of ${from}` : ''}`,
  move: ({ from, to }) => `Moved from ${from ?? 'its action'} to ${to ?? 'another'}`,
  retarget: ({ from, to }) => `Reference ${from ? `to ${from} ` : ''}corrected to ${to ?? 'another action'}`,
  relabel: ({ from, to }) => `Label ${from ?? ''} corrected to ${to ?? ''}`,
  merge: () => 'Taken as one activity',
  split: () => 'Taken as two activities',
  keep: () => 'Left as it is',
};
