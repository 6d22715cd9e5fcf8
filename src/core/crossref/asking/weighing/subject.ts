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

/** Whether a listing's text has words of the action's subject in it. */
export function containsWordsOf(subjects: Subjects, text: string, action: string): boolean {
  const words = contentWords(text);
  return [...(subjects.get(action) ?? [])].some((word) => words.has(word));
}
