import { keyOf, placeOf } from '../../model/cells';
import { addNote, putNote, removeNote } from '../../model/marks/note';
import { Refusal } from '../../model/refusal';
import type { Sheet, Workbook } from '../../model/workbook';
import { guardLayout } from '../guard';
import { HostObject, type Offers } from '../host-object';
import { place, Range, readAddress } from '../range';

declare module '../host-object' {
  interface Counterparts {
    comment: { client: Excel.Comment; host: Comment };
    commentCollection: { client: Excel.CommentCollection; host: CommentCollection };
    note: { client: Excel.Note; host: Note };
    noteCollection: { client: Excel.NoteCollection; host: NoteCollection };
  }
}

/** The notes of a sheet: https://learn.microsoft.com/javascript/api/excel/excel.notecollection */
export class NoteCollection extends HostObject implements Offers<Excel.NoteCollection, NoteCollection> {
  readonly #workbook: Workbook;
  readonly #sheet: Sheet;

  constructor(workbook: Workbook, sheet: Sheet) {
    super();
    this.#workbook = workbook;
    this.#sheet = sheet;
  }

  /** As they are when the collection is asked for: a number of a note is good as long as none is gone. */
  get #keys(): readonly number[] {
    return [...this.#sheet.notes.keys()];
  }

  get items(): Note[] {
    return this.#keys.map((key) => new Note(this.#workbook, this.#sheet, key));
  }

  getItemAt(index: number): Note {
    const key = this.#keys[index];
    return key === undefined ? notFound() : new Note(this.#workbook, this.#sheet, key);
  }

  /** By the address of its cell: https://learn.microsoft.com/javascript/api/excel/excel.notecollection#excel-excel-notecollection-getitem-member(1) */
  getItem(address: string): Note {
    const { row, column } = readAddress(address);
    const key = keyOf(row, column);
    return this.#sheet.notes.has(key) ? new Note(this.#workbook, this.#sheet, key) : notFound();
  }

  /** One cell, that has none: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-notes */
  add(cellAddress: Range | string, content: unknown): Note {
    const area = typeof cellAddress === 'string' ? readAddress(cellAddress) : cellAddress[place].area;
    if (area.rows * area.columns !== 1) throw new Refusal('InvalidArgument');
    guardLayout(this.#sheet);
    addNote(this.#workbook, this.#sheet, area.row, area.column, String(content));
    return new Note(this.#workbook, this.#sheet, keyOf(area.row, area.column));
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.note */
export class Note extends HostObject implements Offers<Excel.Note, Note> {
  readonly #workbook: Workbook;
  readonly #sheet: Sheet;
  readonly #key: number;

  constructor(workbook: Workbook, sheet: Sheet, key: number) {
    super();
    this.#workbook = workbook;
    this.#sheet = sheet;
    this.#key = key;
  }

  get content(): string {
    return this.#sheet.notes.get(this.#key) ?? notFound();
  }

  set content(content: string) {
    guardLayout(this.#sheet);
    const { row, column } = placeOf(this.#key);
    putNote(this.#workbook, this.#sheet, row, column, content);
  }

  getLocation(): Range {
    return new Range(this.#workbook, this.#sheet, { ...placeOf(this.#key), rows: 1, columns: 1 });
  }

  delete(): void {
    guardLayout(this.#sheet);
    removeNote(this.#workbook, this.#sheet, this.#key);
  }
}

/** Comments that can be answered; only where they are: https://learn.microsoft.com/javascript/api/excel/excel.commentcollection */
export class CommentCollection extends HostObject implements Offers<Excel.CommentCollection, CommentCollection> {
  readonly #workbook: Workbook;
  readonly #sheet: Sheet;

  constructor(workbook: Workbook, sheet: Sheet) {
    super();
    this.#workbook = workbook;
    this.#sheet = sheet;
  }

  get items(): Comment[] {
    return [...this.#sheet.comments].map((key) => new Comment(this.#workbook, this.#sheet, key));
  }

  getItem(id: string): Comment {
    return this.items.find((comment) => comment.id === id) ?? notFound();
  }
}

export class Comment extends HostObject implements Offers<Excel.Comment, Comment> {
  readonly #workbook: Workbook;
  readonly #sheet: Sheet;
  readonly #key: number;

  constructor(workbook: Workbook, sheet: Sheet, key: number) {
    super();
    this.#workbook = workbook;
    this.#sheet = sheet;
    this.#key = key;
  }

  get id(): string {
    return `comment ${this.#key}`;
  }

  getLocation(): Range {
    return new Range(this.#workbook, this.#sheet, { ...placeOf(this.#key), rows: 1, columns: 1 });
  }
}

function notFound(): never {
  throw new Refusal('ItemNotFound');
}
