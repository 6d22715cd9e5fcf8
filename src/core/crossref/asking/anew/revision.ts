/** What the plan is to be taken for when a question is answered so; it is then diagnosed anew. Wordings are known by their words. */
export type Revision =
  /** Two wordings are one activity. */
  | { readonly kind: 'same'; readonly words: Pair }
  /** A wording stands for several activities: itself first, then each of these. */
  | { readonly kind: 'parts'; readonly words: readonly Pair[] }
  /** The label of an action is wrong: it is the one that references call `to`; by the names of now. */
  | { readonly kind: 'relabel'; readonly from: string; readonly to: string };

export type Pair = readonly [string, string];

/** One name for a revision, whoever asks for it. */
export function revisionKey(revision: Revision): string {
  if (revision.kind === 'relabel') return ['relabel', revision.from, revision.to].join('\n');
  return [revision.kind, ...revision.words.flat()].join('\n');
}
