import { useEffect, useId, useRef, useState } from 'react';
import { PlainButton } from '../../../parts/Buttons';

/** Puts a text where it can be pasted from. Where Excel does not let the pane do that, the text is selected for Ctrl+C. */
export function CopyButton({ text, what }: { readonly text: () => string; readonly what: string }) {
  const [state, setState] = useState<'not-yet' | 'copied' | 'barred'>('not-yet');
  // Async, so that a page without a clipboard rejects too.
  const write = async () => navigator.clipboard.writeText(text());
  const copy = () =>
    write().then(
      () => setState('copied'),
      () => setState('barred'),
    );
  return (
    <>
      <div className="buttons copy">
        <PlainButton text={`Copy ${what}`} icon="Copy" onClick={() => void copy()} />
        <span className="aside" role="status">
          {state === 'copied' && `Copied ${what} as text.`}
          {state === 'barred' && 'Excel does not let the pane copy: press Ctrl+C.'}
        </span>
      </div>
      {state === 'barred' && <Selected text={text()} what={what} />}
    </>
  );
}

function Selected({ text, what }: { readonly text: string; readonly what: string }) {
  const area = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => {
    area.current?.select();
  }, []);
  return (
    <>
      <label htmlFor={id} className="heard">
        Text of {what}
      </label>
      <textarea id={id} ref={area} className="field" rows={4} readOnly value={text} />
    </>
  );
}
