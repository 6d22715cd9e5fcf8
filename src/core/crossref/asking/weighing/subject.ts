import { actionsOf, type Plan } from '../../../plan/model';
import { contentWords } from '../../../plan/text';

/** What each action is about, and which words of a text are. */
export interface Subjects {
  /** The words of a text, as typed, that are of the action's subject; each once. */
  readonly wordsInCommon: (text: string, action: string) => readonly string[];
}

/** Words in more than this share of the titles say nothing of a subject ("assist Member's effort in implementing"). */
const common = 0.1;

/** The subject of an action is told by the words of its title that few other titles have. */
export function readSubjects(plan: Plan): Subjects {
  const titles = actionsOf(plan).map(({ ref, title }) => ({ ref, words: contentWords(title) }));
  const count = new Map<string, number>();
  for (const { words } of titles) for (const word of words) count.set(word, (count.get(word) ?? 0) + 1);
  const limit = Math.max(2, titles.length * common);
  const subjects = new Map(
    titles.map(({ ref, words }) => [ref, new Set([...words].filter((word) => count.get(word)! <= limit))]),
  );
  const texts = new Map<string, ReadonlyMap<string, string>>();
  const read = (text: string): ReadonlyMap<string, string> => {
    const known = texts.get(text);
    if (known) return known;
    const made = readTyped(text, count);
    texts.set(text, made);
    return made;
  };
  return {
    wordsInCommon(text, action) {
      const subject = subjects.get(action);
      if (!subject || subject.size === 0) return [];
      return [...read(text)].filter(([word]) => subject.has(word)).map(([, typed]) => typed);
    },
  };
}

/** The words of a text that titles have, each with the first form in which it is typed. */
function readTyped(text: string, titled: ReadonlyMap<string, number>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [typed] of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    for (const word of contentWords(typed)) if (titled.has(word) && !found.has(word)) found.set(word, typed);
  }
  return found;
}

/** For which of two actions the words of a text speak, and which; null where they leave it open. */
export function compareSubjects(
  { wordsInCommon }: Subjects,
  text: string,
  one: string,
  other: string,
): { readonly action: string; readonly words: readonly string[] } | null {
  const [ofOne, ofOther] = [wordsInCommon(text, one), wordsInCommon(text, other)];
  if (ofOne.length === ofOther.length) return null;
  return ofOne.length > ofOther.length ? { action: one, words: ofOne } : { action: other, words: ofOther };
}
