import { formatAddress } from '../core/sheet/address';
import { StaleEdit } from '../core/sheet/edit';
import { errorWords } from '../core/words/errors';
import { DocumentError } from '../documents/document-error';
import { HostError } from '../host/host';
import { Refusal } from './refusal';

/** The one sentence for an error that a person can do something about; null for any other, which is a bug of ours. */
export function sayError(error: unknown): string | null {
  if (error instanceof StaleEdit) return errorWords['stale-edit'](formatAddress(error.at));
  if (error instanceof HostError || error instanceof Refusal) return errorWords[error.code](error.what);
  if (error instanceof DocumentError) return error.message;
  return null;
}
