import { actionsOf, type Plan } from '../../../plan/model';
import { contentWords } from '../../../plan/text';

/** The words of each action's title that few other titles have: what the action is about. */
export type Subjects = ReadonlyMap<string, ReadonlySet<string>>;

/** Words in more than this share of the titles say nothing of a subject ("assist Member's effort in implementing"). */
const common = 0.1;

export function readSubjects(plan: Plan): Subjects {
  const titles = actionsOf(plan).map(({ ref, title }) => ({ ref, words: contentWords(title) }));
  const count = new Map<string, number>();
  for (const { words } of titles) for (const word of words) count.set(word, (count.get(word) ?? 0) + 1);
  const limit = Math.max(2, titles.length * common);
  return new Map(
    titles.map(({ ref, words }) => [ref, new Set([...words].filter((word) => count.get(word)! <= limit))]),
  );
}

/** The words of a text, as typed, that are of the action's subject; each once. */
export function wordsInCommon(subjects: Subjects, text: string, action: string): readonly string[] {
  const subject = subjects.get(action);
  if (!subject || subject.size === 0) return [];
  const found = new Map<string, string>();
  for (const [typed] of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    for (const word of contentWords(typed)) if (subject.has(word) && !found.has(word)) found.set(word, typed);
  }
  return [...found.values()];
}

/** For which of two actions the words of a text speak, and which; null where they leave it open. */
export function compareSubjects(
  subjects: Subjects,
  text: string,
  one: string,
  other: string,
): { readonly action: string; readonly words: readonly string[] } | null {
  const [ofOne, ofOther] = [wordsInCommon(subjects, text, one), wordsInCommon(subjects, text, other)];
  if (ofOne.length === ofOther.length) return null;
  return ofOne.length > ofOther.length ? { action: one, words: ofOne } : { action: other, words: ofOther };
}
