import { readWordings, type Wording } from '../../../plan/activity/wording';
import { containment } from '../../../plan/text';
import { pairOf, type Decided } from '../../../plan/activity/decided';
import type { Listing } from '../../../plan/model';
import { readTraits, type Traits } from '../../../plan/near-wording/traits';
import type { Vocabulary } from '../../../plan/near-wording/vocabulary';
import type { Profile } from '../../../plan/profile';
import type { Matter } from '../candidates/candidate';
import type { Index } from '../../web';
import { readWords } from './vocabulary-of';

/** A wording under the target that shares rare words with one of the listings that refer there. */
export interface Near {
  /** The wording that refers there. */
  readonly asking: Traits;
  /** The one that stands there. */
  readonly there: Traits;
  /** The first listing of it under the target. */
  readonly listing: Listing;
}

/** Looks under actions for wordings near those that refer there. */
export interface Nearness {
  readonly find: (matter: Matter) => readonly Near[];
  readonly vocabulary: () => Vocabulary;
}

/** So many wordings of one action are compared with one that refers there, those that share its rarest words. */
const mostCompared = 8;
/** The share of the words of the shorter that the longer has, below which they are not compared. */
const leastShared = 0.5;
/** So many wordings of one activity ask. */
const mostAsking = 3;
/** As likeness takes words of one beginning for one. */
const beginning = 6;

interface Under {
  readonly byWord: ReadonlyMap<string, readonly Wording[]>;
}

export function openNearness(index: Index, profile: Profile, decided: Decided): Nearness {
  const under = new Map<string, Under>();
  const traits = new Map<Wording, Traits>();
  const apart = new Set(decided.apart.map((pair) => pairOf(...pair)));
  let vocabulary: Vocabulary | null = null;
  const look = (action: string): Under => {
    const known = under.get(action);
    if (known) return known;
    const made = indexWords(readWordings(index.actions.get(action)?.listings ?? []));
    under.set(action, made);
    return made;
  };
  const traitsOf = (wording: Wording): Traits => {
    const known = traits.get(wording);
    if (known) return known;
    const made = readTraits(wording, profile);
    traits.set(wording, made);
    return made;
  };
  return {
    vocabulary: () => (vocabulary ??= readWords(index.plan)),
    find({ activity, target, citing }) {
      if ((index.actions.get(target)?.listings.length ?? 0) === 0) return [];
      const { byWord } = look(target);
      const asking = readWordings(oneOfEachText(citing.map(({ id }) => index.listings.get(id)!)).slice(0, mostAsking));
      return asking.flatMap((wording) =>
        sharing(wording, byWord).flatMap((there): readonly Near[] => {
          const listing = index.listings.get(there.entries[0]!.id)!;
          if (listing.activity === activity.id || containment(wording.words, there.words) < leastShared) return [];
          if (apart.has(pairOf(wording.key, there.key))) return [];
          return [{ asking: traitsOf(wording), there: traitsOf(there), listing }];
        }),
      );
    },
  };
}

function oneOfEachText(listings: readonly Listing[]): readonly Listing[] {
  return [...new Map(listings.map((listing) => [listing.text, listing])).values()];
}

function indexWords(wordings: readonly Wording[]): Under {
  const byWord = new Map<string, Wording[]>();
  for (const wording of wordings) {
    for (const word of beginnings(wording)) {
      const sharing = byWord.get(word);
      if (sharing) sharing.push(wording);
      else byWord.set(word, [wording]);
    }
  }
  return { byWord };
}

/** Whole lists, the shortest first, until they are enough: which wordings are found does not hang on their order. */
function sharing(asking: Wording, byWord: Under['byWord']): readonly Wording[] {
  const lists = [...beginnings(asking)].map((word) => byWord.get(word) ?? []);
  const found = new Set<Wording>();
  for (const list of lists.sort((a, b) => a.length - b.length)) {
    if (found.size + list.length > mostCompared) break;
    for (const wording of list) found.add(wording);
  }
  return [...found];
}

function beginnings({ words }: Wording): ReadonlySet<string> {
  return new Set([...words].map((word) => word.slice(0, beginning)));
}
