export type RefusalCode = 'no-plan' | 'no-such-sheet' | 'empty-sheet' | 'empty-workbook';

/** The job cannot be done on this workbook, and nothing was written. `what` names the sheet or workbook. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(
    readonly code: RefusalCode,
    readonly what: string,
  ) {
    super(`${code}: ${what}`);
  }
}
