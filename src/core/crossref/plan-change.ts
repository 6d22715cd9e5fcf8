/*
 * What cross-reference wants done to a plan, without knowing how a sheet holds it; core/writing turns it into edits.
 */
export type PlanChange =
  /** The listing's see-also is to read so; the empty text takes it away. */
  | { readonly kind: 'cite'; readonly listing: string; readonly seeAlso: string }
  /** A listing is to be added under an action. */
  | { readonly kind: 'list'; readonly action: string; readonly text: string; readonly behind: Behind }
  /** A listing is to leave its action, to stand under another and to read so there. */
  | {
      readonly kind: 'move';
      readonly listing: string;
      readonly action: string;
      readonly text: string;
      readonly behind: Behind;
    }
  /** An action is to have another label; references to it are changes of their own. */
  | { readonly kind: 'relabel'; readonly action: string; readonly label: string };

/** The id of the listing of the action behind which a line goes; null before its first. */
export type Behind = string | null;
