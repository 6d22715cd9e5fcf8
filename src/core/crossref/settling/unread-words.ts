import type { Listing } from '../../plan/model';

/** What may stand before the name of an action, in any see-also. */
const pointer = /^(?:actions?|sections?|items?|points?|rows?|also|under|above|below|the)$/i;

/**
 * Whether a see-also holds words besides the names of actions, which may belong to the activity: not "??", not
 * "section". Writing another in its place would lose them.
 */
export function holdsWords({ typed }: Listing): boolean {
  return (typed?.unread ?? []).some(({ text }) => /\p{L}{3}/u.test(text) && !pointer.test(text));
}
