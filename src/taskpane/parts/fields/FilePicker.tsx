import { useRef } from 'react';
import type { IconName } from '../../look/icons';
import { PlainButton } from '../Buttons';

/** A button that lets the person choose one file. `accept` is a list of endings: `.docx,.txt`. */
export function FilePicker({
  text,
  icon,
  accept,
  disabled,
  onPick,
}: {
  readonly text: string;
  readonly icon: IconName;
  readonly accept: string;
  readonly disabled: boolean;
  readonly onPick: (file: File) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <PlainButton text={text} icon={icon} disabled={disabled} onClick={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) onPick(file);
          // The same file, corrected, can be chosen again.
          target.value = '';
        }}
      />
    </>
  );
}
