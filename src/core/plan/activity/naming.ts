import type { Wording } from './wording';

/** Fewer than these are all looked at. */
const few = 32;

/** Wordings by where they stand and what they name. */
export interface Naming {
  /**
   * The wordings that stand under one action and name the other there. Where they are many, only those that share
   * a rare word with the one that asks, so that whole rows that refer to each other are not compared all with all.
   */
  readonly find: (standing: string, named: string, asking: Wording) => readonly Wording[];
}

interface Bucket {
  readonly wordings: Set<Wording>;
  /** By the beginnings of their words; made when first asked for. */
  byWord: ReadonlyMap<string, readonly Wording[]> | null;
}

export function indexNaming(wordings: readonly Wording[]): Naming {
  const buckets = new Map<string, Bucket>();
  for (const wording of wordings) {
    for (const { action, seeAlso } of wording.entries) {
      for (const target of seeAlso) {
        const key = `${action} ${target}`;
        const bucket = buckets.get(key) ?? { wordings: new Set(), byWord: null };
        bucket.wordings.add(wording);
        buckets.set(key, bucket);
      }
    }
  }
  return {
    find(standing, named, asking) {
      const bucket = buckets.get(`${standing} ${named}`);
      if (!bucket) return [];
      if (bucket.wordings.size <= few) return [...bucket.wordings];
      bucket.byWord ??= indexWords(bucket.wordings);
      return sharingRareWords(asking, bucket.byWord);
    },
  };
}

function indexWords(wordings: Iterable<Wording>): ReadonlyMap<string, readonly Wording[]> {
  const byWord = new Map<string, Wording[]>();
  for (const wording of wordings) {
    for (const beginning of beginnings(wording)) {
      const sharing = byWord.get(beginning);
      if (sharing) sharing.push(wording);
      else byWord.set(beginning, [wording]);
    }
  }
  return byWord;
}

/** Whole lists, the shortest first, until they are enough: which wordings are found does not hang on their order. */
function sharingRareWords(asking: Wording, byWord: ReadonlyMap<string, readonly Wording[]>): readonly Wording[] {
  const lists = [...beginnings(asking)].map((beginning) => byWord.get(beginning) ?? []);
  const found = new Set<Wording>();
  for (const list of lists.sort((a, b) => a.length - b.length)) {
    if (found.size + list.length > few) break;
    for (const wording of list) found.add(wording);
  }
  return [...found];
}

/** As likeness takes words of one beginning for one. */
function beginnings({ words }: Wording): ReadonlySet<string> {
  return new Set([...words].map((word) => word.slice(0, 6)));
}
