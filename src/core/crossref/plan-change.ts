/*
 * What cross-reference wants done to a plan, without knowing how a sheet holds it; core/writing turns it into edits.
 */
export type PlanChange =
  /** The listing's see-also is to read so; the empty text takes it away. */
  | { readonly kind: 'cite'; readonly listing: string; readonly seeAlso: string }
  /** A listing is to be added under an action, last. */
  | { readonly kind: 'list'; readonly action: string; readonly text: string }
  /** A listing is to leave its action and stand under another, last, and to read so there. */
  | { readonly kind: 'move'; readonly listing: string; readonly action: string; readonly text: string };
