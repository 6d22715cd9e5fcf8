import { formatAddress, type CellAddress } from '../../../core/sheet/address';
import type { CellMark } from '../../host';
import { formatNote, isOwnNote } from '../../note-text';

/** What is loaded first of a sheet's notes. */
export interface LoadedNotes {
  readonly notes: Excel.NoteCollection;
  /** Comments that can be answered: a cell that has one takes no note. */
  readonly comments: Excel.CommentCollection;
}

/** A note or comment with its cell. `content` is null of a comment. */
export interface PlacedNote {
  readonly content: string | null;
  readonly cell: Excel.Range;
}

/** Only the texts: Excel on the web refuses to tell how large a note is (office-js#6198). */
export function loadNotes(sheet: Excel.Worksheet): LoadedNotes {
  return { notes: sheet.notes.load('items/content'), comments: sheet.comments.load('items/id') };
}

/** To be asked once the notes are loaded. */
export function loadPlaces({ notes, comments }: LoadedNotes): readonly PlacedNote[] {
  const locate = (item: Excel.Note | Excel.Comment) => item.getLocation().load(['rowIndex', 'columnIndex']);
  return [
    ...notes.items.map((note) => ({ content: note.content, cell: locate(note) })),
    ...comments.items.map((comment) => ({ content: null, cell: locate(comment) })),
  ];
}

export function isOwn({ content }: PlacedNote): boolean {
  return content !== null && isOwnNote(content);
}

/**
 * Puts notes in place of ours that are there, and leaves those that say the same. Gives how many cells have somebody
 * else's note or comment already.
 */
export function renote(sheet: Excel.Worksheet, there: readonly PlacedNote[], marks: readonly CellMark[]): number {
  const wanted = new Map(marks.map(({ at, text }) => [formatAddress(at), { at, content: formatNote(text) }]));
  let left = 0;
  for (const note of there) {
    const address = formatAddress(addressOf(note));
    const mark = wanted.get(address);
    // A note is named by its cell: by its number it would be another's once one before it is gone.
    const isSame = mark !== undefined && isOwn(note) && isSameText(mark.content, note.content);
    if (isOwn(note) && !isSame) sheet.notes.getItem(address).delete();
    if (!isOwn(note) && mark) left += 1;
    if (!isOwn(note) || isSame) wanted.delete(address);
  }
  for (const { at, content } of wanted.values()) sheet.notes.add(sheet.getCell(at.row, at.column), content);
  return left;
}

function addressOf({ cell }: PlacedNote): CellAddress {
  return { row: cell.rowIndex, column: cell.columnIndex };
}

function isSameText(one: string, other: string | null): boolean {
  return one.replace(/\s/g, '') === other?.replace(/\s/g, '');
}
