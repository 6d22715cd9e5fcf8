/**
 * `not-a-document`: some other kind of file. `is-a-workbook`: a workbook, to be opened as one. `unreadable`: damaged,
 * locked or not what it says it is. `too-large`: it unfolds to more than any plan holds, as files made to do harm do.
 */
export type DocumentErrorCode = 'not-a-document' | 'too-large' | 'unreadable' | 'is-a-workbook';

/** A file cannot be read as a document. `what` names it; the message is one sentence for the person who chose it. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
  constructor(
    readonly code: DocumentErrorCode,
    readonly what: string,
    sentence: string,
    options?: ErrorOptions,
  ) {
    super(`${what} ${sentence}`, options);
  }
}
