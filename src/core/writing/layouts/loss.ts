/**
 * What a new layout does not carry as it was. The kinds up to `extra-title` are known as a layout is written; the
 * others are seen by reading the new sheet again.
 */
export type LayoutLossKind =
  | 'note'
  | 'empty-bullet'
  | 'formula'
  | 'too-long'
  | 'behind-see-also'
  | 'header'
  | 'extra-joined'
  | 'extra-title'
  | 'title'
  | 'period'
  | 'section'
  | 'order'
  | 'action'
  | 'label-added'
  | 'rsp'
  | 'kpi'
  | 'listing'
  | 'kind'
  | 'countries'
  | 'see-also'
  | 'activity'
  | 'unread';

/** Something of a plan that its new sheet does not say, or says otherwise. */
export interface LayoutLoss {
  readonly kind: LayoutLossKind;
  /** Its place in the source sheet, as Excel writes it: Plan!B7. */
  readonly at: string;
  /** The text itself, or the fact with its place in the plan: `1-(a)#2: FJ`. */
  readonly text: string;
}
