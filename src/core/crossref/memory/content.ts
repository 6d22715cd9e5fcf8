import { comparable } from '../../plan/text';
import type { Decision } from '../question';
import type { Index } from '../web';

/**
 * What an answer names, by content, as labels and places change: an action by its words, a listing by its own and those
 * of its action, an activity by its title. What names nothing of the plan (a label that is to be given) stays as it is.
 */
export function contentOf(name: string, { listings, words, activities }: Index): string {
  const listing = listings.get(name);
  if (listing) return `${comparable(listing.text)} | ${words.get(listing.action)!}`;
  return words.get(name) ?? activities.get(name)?.title ?? name;
}

/** The answer with what it names by content. */
export function decisionByContent({ choice, listing, to }: Decision, index: Index): Decision {
  return {
    choice,
    ...(listing !== undefined && { listing: contentOf(listing, index) }),
    ...(to !== undefined && { to: contentOf(to, index) }),
  };
}
