import { comparingWords } from '../words/comparing/comparison';
import type { ActivityMatch } from './comparison';

/** The words of an activity before and after that are shown beside each other: its titles, or all wordings where these are the same. */
export function shownWords({ before, after }: ActivityMatch): { readonly before: string; readonly after: string } {
  const isTold = before && after && before.title === after.title;
  const say = (one: ActivityMatch['before']) =>
    one ? (isTold ? one.wordings.join(comparingWords.or) : one.title) : '';
  return { before: say(before), after: say(after) };
}
