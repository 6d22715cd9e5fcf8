import type { Checked } from '../../jobs/outcome';
import type { ToCheck } from './checker';

/** What the pane asks of its worker, and the answer of the same id. */
export interface Asked {
  readonly id: number;
  readonly what: ToCheck;
}

export type Answer =
  | { readonly id: number; readonly is: 'checked'; readonly checked: Checked | null }
  | { readonly id: number; readonly is: 'failed'; readonly error: unknown };
