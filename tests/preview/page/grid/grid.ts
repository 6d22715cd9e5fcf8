import type { Desk } from '../desk';
import type { Span } from './selecting';
import type { View } from '../drawing/view';

/** The sheet in front: shown, selected in and typed into. */
export interface Grid {
  readonly desk: Desk;
  readonly view: View;
  span(): Span;
  select(span: Span): void;
}
