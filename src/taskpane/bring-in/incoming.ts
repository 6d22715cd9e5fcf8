import { useEffect, useState } from 'react';

/** Takes a document in, by a name for messages. */
export type TakeIn = (name: string, readBytes: () => Promise<Uint8Array>) => Promise<void>;

/** On an element that takes what is pasted, whatever its kind. */
export const pasteHere = { 'data-paste': 'here' } as const;

/** Takes in what is dropped or pasted anywhere on the pane; true while something is held over it. */
export function useIncoming(take: TakeIn): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const takeFrom = (event: Event, given: DataTransfer | null) => {
      const found = given && readTransfer(given);
      if (!found) return;
      event.preventDefault();
      void take(found.name, found.readBytes);
    };
    const paste = (event: ClipboardEvent) => {
      if (!isField(event.target)) takeFrom(event, event.clipboardData);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      takeFrom(event, event.dataTransfer);
    };
    const hold = (event: DragEvent) => {
      // Without this a browser opens the document in place of the pane.
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    window.addEventListener('paste', paste);
    window.addEventListener('drop', drop);
    window.addEventListener('dragover', hold);
    window.addEventListener('dragleave', leave);
    return () => {
      window.removeEventListener('paste', paste);
      window.removeEventListener('drop', drop);
      window.removeEventListener('dragover', hold);
      window.removeEventListener('dragleave', leave);
    };
  }, [take]);
  return over;
}

/** Fields of the pane take what is pasted into them themselves. */
function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea') && target.dataset.paste === undefined;
}

/** A file, or else a web page, or else plain text; null where there is none of these. */
function readTransfer(given: DataTransfer): { name: string; readBytes: () => Promise<Uint8Array> } | null {
  const [file] = given.files;
  if (file) return { name: file.name, readBytes: () => readBytesOf(file) };
  const text = given.getData('text/html') || given.getData('text/plain');
  if (text.trim() === '') return null;
  // Marked as what it is here, whatever encoding a page names for itself.
  return { name: 'What was pasted', readBytes: async () => new TextEncoder().encode(`\uFEFF${text}`) };
}

export async function readBytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}
