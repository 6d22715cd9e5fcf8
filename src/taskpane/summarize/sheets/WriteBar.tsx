import { useEffect, useRef } from 'react';
import { MainButton, PlainButton } from '../../parts/Buttons';
import type { Publishing } from '../../state/state';
import { count } from '../../words';
import type { Age } from './say-sheets';

interface WriteBarProps {
  /** How many sheets there are to write. */
  readonly sheets: number;
  /** Null where the workbook has none yet. */
  readonly age: Age | null;
  /** The plan was changed since it was counted. */
  readonly outdated: boolean;
  readonly publishing: Publishing | null;
  readonly busy: boolean;
  readonly onPublish: () => void;
  readonly onStop: () => void;
}

/** Writes the sheets; meanwhile, how far it has come, and the way to stop. */
export function WriteBar({ sheets, age, outdated, publishing, busy, onPublish, onStop }: WriteBarProps) {
  const Write = age && !age.isBehind ? PlainButton : MainButton;
  const bar = useRef<HTMLDivElement>(null);
  const isWriting = publishing !== null;
  useEffect(() => {
    // The button that was pressed has made way for another.
    if (document.activeElement === document.body) bar.current?.querySelector('button')?.focus();
  }, [isWriting]);
  useEffect(() => {
    if (!isWriting) return;
    const stopOnEscape = ({ key }: KeyboardEvent) => key === 'Escape' && onStop();
    document.addEventListener('keydown', stopOnEscape);
    return () => document.removeEventListener('keydown', stopOnEscape);
  }, [isWriting, onStop]);
  return (
    <div ref={bar} className="bar">
      {publishing ? (
        <>
          <progress max={publishing.of} value={publishing.done} aria-label="Sheets written" />
          <span className="bar-text">
            {publishing.done} of {count(publishing.of, 'sheet')}
          </span>
          <PlainButton
            text={publishing.isStopping ? 'Stopping after this sheet…' : 'Cancel'}
            disabled={publishing.isStopping}
            marks={{ 'data-stop': 'summarize' }}
            onClick={onStop}
          />
        </>
      ) : (
        <Write
          text={textOf(sheets, age, outdated)}
          icon="Sheet"
          disabled={busy}
          onClick={onPublish}
          marks={{ 'data-write': 'summarize' }}
        />
      )}
    </div>
  );
}

function textOf(sheets: number, age: Age | null, outdated: boolean): string {
  if (outdated) return `Count again and write ${count(sheets, 'sheet')}`;
  if (!age) return `Write ${count(sheets, 'sheet')} into the workbook`;
  return age.isBehind ? `Rebuild ${count(sheets, 'sheet')}` : `Write the ${count(sheets, 'sheet')} again`;
}
