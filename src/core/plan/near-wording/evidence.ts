/** Which of the two wordings of a proposal. */
export type Side = 'first' | 'second';

/** Why two wordings may be one activity, or how they differ. Words are as typed. */
export type Evidence =
  /** Listings, by id, that name each other's action. */
  | { readonly kind: 'mutual-references'; readonly first: string; readonly second: string }
  /** A listing, by id, that names an action where the other wording is listed. */
  | { readonly kind: 'reference'; readonly listing: string; readonly target: string }
  /** They differ in small words, plurals or punctuation only. */
  | { readonly kind: 'same-words' }
  | { readonly kind: 'spelling'; readonly first: string; readonly second: string }
  | { readonly kind: 'abbreviation'; readonly short: string; readonly long: string }
  /** Countries or groups that one wording names and the other does not. */
  | { readonly kind: 'countries'; readonly in: Side; readonly names: readonly string[] }
  | { readonly kind: 'word-order' }
  /** Words that one wording has more. */
  | { readonly kind: 'extra-words'; readonly in: Side; readonly words: readonly string[] };
