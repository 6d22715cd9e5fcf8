export type RefusalCode =
  | 'no-plan'
  | 'no-such-sheet'
  | 'empty-sheet'
  | 'empty-workbook'
  | 'several-plans'
  | 'too-many-rows'
  | 'unreadable-reading'
  | 'unreadable-checking'
  | 'unreadable-linking'
  | 'not-remembered';

/** The job cannot be done on this workbook, and nothing was written; but for `not-remembered`, where the cells were. `what` names the sheet, the workbook or what it keeps. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(
    readonly code: RefusalCode,
    readonly what: string,
    options?: ErrorOptions,
    /** Of `several-plans` the sheets that hold one. */
    readonly sheets: readonly string[] = [],
  ) {
    super(`${code}: ${what}`, options);
  }
}
