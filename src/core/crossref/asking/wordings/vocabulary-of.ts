import { listingsOf, type Plan } from '../../../plan/model';
import type { Vocabulary } from '../../../plan/near-wording/vocabulary';
import { contentWords } from '../../../plan/text';

/** How rare each word of a plan is. Only single words are counted: what stands under one action is compared whole. */
export function readWords(plan: Plan): Vocabulary {
  const counts = new Map<string, number>();
  const texts = new Set(listingsOf(plan).map(({ text }) => text));
  for (const text of texts) for (const word of contentWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const count = (stem: string) => counts.get([...contentWords(stem)][0] ?? stem) ?? 0;
  return {
    count,
    weight: (stem) => Math.log(1 + texts.size / Math.max(1, count(stem))),
    size: texts.size,
    tokensOf: ({ content }) => content.map(({ stem }) => stem),
  };
}
