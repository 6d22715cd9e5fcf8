import type { Listing, SeeAlso } from '../../plan/model';
import { parseSeeAlso } from '../../plan/see-also';

/** What goes on behind the see-also of a listing: the rest of its text, or what looks like another entry. */
export interface Behind {
  readonly is: 'rest' | 'entry';
  readonly text: string;
}

/** Null where nothing stands there, or references alone. */
export function readBehind({ behind }: Listing): Behind | null {
  const text = behind.text.replace(/^[\s.,;]+/, '');
  if (text === '' || outsideReferences(behind.text) !== null) return null;
  return { is: /^[\p{Ll}\d(]/u.test(text) ? 'rest' : 'entry', text };
}

/** What stands behind a see-also where it is names of actions and nothing else; else null. */
export function outsideReferences(behind: string): string | null {
  const { references, unread } = parseSeeAlso(behind);
  return references.length > 0 && unread.length === 0 ? behind.replace(/^[\s.,;]+/, '').trim() : null;
}

/** Whether what is read as one see-also is two, side by side. */
export function isDouble({ text }: SeeAlso): boolean {
  return (text.match(/\bsee\s+also(?!\p{L})/giu) ?? []).length > 1;
}
