import { plainLabel } from '../plan/label';

/** "a) …", "(a) …", "1-(a) …", "a. …" */
const labelled = /^[\s\u200b]*(?:\d+\s*-\s*)?\(?(\p{Ll}{1,3}|\p{Lu}{1,3})\s*[).:](?=\s|\p{Lu}|$)/u;

/** The label that an action's text begins with; null where there is none. */
export function findLabel(
  text: string,
): { readonly start: number; readonly end: number; readonly label: string } | null {
  const match = labelled.exec(text);
  return match && { start: 0, end: match[0].length, label: plainLabel(match[1]!).toLowerCase() };
}
