import { formatAddress } from '../../src/core/sheet/address';
import type { ReadDocument } from '../../src/documents/document';

/** The cells of a document, by their address. */
export function cellsOf({ grid }: ReadDocument): Record<string, string> {
  return Object.fromEntries(grid.cells.map((cell) => [formatAddress(cell), cell.text]));
}

/** The losses, each in one line. */
export function lossesOf({ losses }: ReadDocument): readonly string[] {
  return losses.map(({ kind, at, text }) => `${kind} at ${at}: ${text}`);
}
