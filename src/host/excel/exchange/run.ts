import { HostError, type HostErrorCode } from '../../host';

/** The part of Office.js that starts a batch. */
export type ExcelClient = Pick<typeof Excel, 'run'>;

export type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** Runs a batch; what Excel refuses becomes a HostError about `what`, a sheet's name or the workbook's part. */
export type Run = <T>(what: string, batch: Batch<T>, options?: Excel.RunOptions) => Promise<T>;

/*
 * The codes of Microsoft's page "Error handling with the application-specific JavaScript APIs" that say
 * something to a planner. Every other error is a fault of ours and passes unchanged.
 */
const codes: ReadonlyMap<unknown, HostErrorCode> = new Map([
  ['InvalidOperationInCellEditMode', 'cell-edit-mode'],
  ['AccessDenied', 'protected'],
  ['ItemNotFound', 'no-such-sheet'],
  ['RequestPayloadSizeLimitExceeded', 'too-large'],
  ['ResponsePayloadSizeLimitExceeded', 'too-large'],
]);

export function runWith(excel: ExcelClient): Run {
  return (what, batch, options = {}) => naming(what, excel.run(options, batch));
}

/** What Excel refuses in this part of a batch becomes a HostError about `what`. */
export function naming<T>(what: string, work: Promise<T>): Promise<T> {
  return work.catch((error: unknown) => {
    throw toHostError(error, what);
  });
}

function toHostError(error: unknown, what: string): unknown {
  if (error instanceof HostError || !(typeof error === 'object' && error && 'code' in error)) return error;
  const code = codes.get(error.code);
  return code ? new HostError(code, what, { cause: error }) : error;
}
