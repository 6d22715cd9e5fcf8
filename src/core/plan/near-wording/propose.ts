import type { Profile } from '../profile';
import { identifyActivities } from '../activity';
import type { Activity } from '../model';
import { findCandidates, rareTokens } from './candidates';
import { compareWordings, type Referring } from './compare';
import { undecided, type Decided } from '../activity/decided';
import type { Evidence } from './evidence';
import { startApart } from '../activity/joined';
import { readReferences, type References } from './references';
import { readTraits, type Traits } from './traits';
import { readVocabulary, type Vocabulary } from './vocabulary';
import { readWordings, type Entry } from '../activity/wording';

/** Two wordings that may be one activity, though nothing in the plan makes them so. */
export interface Proposal {
  /** The first listing of each wording, by id, in document order. */
  readonly first: string;
  readonly second: string;
  /** Their words as a decision names them. */
  readonly words: readonly [string, string];
  /** 0 to 1. References to each other come before one alone, that before words; within these the likeness counts. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

const bands: readonly Referring[] = ['none', 'one-sided', 'mutual'];

/** The rarest words of a wording, so many, find what it refers to, so many each. */
const sought = 5;
const mostFound = 8;

/**
 * What a planner may be asked: pairs of wordings of different activities that are near each other, the strongest
 * first. What was decided is left out, and what would follow from a stronger proposal. `activities`: those of the entries
 * by the same decisions, where they are known already.
 */
export function proposeSame(
  entries: readonly Entry[],
  profile: Profile,
  decided: Decided = undecided,
  activities: readonly Activity[] = identifyActivities(entries, decided),
): readonly Proposal[] {
  const wordings = readWordings(entries);
  const plan = wordings.map((wording) => readTraits(wording, profile));
  const vocabulary = readVocabulary(plan);
  const web = readReferences(wordings, entries, activities);
  const pairs = [...findCandidates(plan, vocabulary), ...findReferred(plan, web, vocabulary)];
  const found = pairs.flatMap(([one, other]): Found[] => {
    const [first, second] = [plan[one]!, plan[other]!];
    if (web.areBound(first.wording, second.wording)) return [];
    const references = web.between(first.wording, second.wording);
    const referring =
      references.map(({ kind }) => (kind === 'mutual-references' ? 'mutual' : 'one-sided'))[0] ?? 'none';
    const compared = compareWordings(first, second, referring, vocabulary);
    if (!compared) return [];
    const band = bands.indexOf(referring);
    return [
      {
        first,
        second,
        score: (band + compared.likeness) / bands.length,
        evidence: [...references, ...compared.evidence],
      },
    ];
  });
  return withoutConsequences(found, web, decided);
}

interface Found extends Pick<Proposal, 'score' | 'evidence'> {
  readonly first: Traits;
  readonly second: Traits;
}

/** Strongest first, by their words where equal, so that the order of the listings does not matter; each joins two activities that the ones before have not joined. */
function withoutConsequences(found: readonly Found[], web: References, decided: Decided): readonly Proposal[] {
  const apart = decided.apart.flatMap(([one, other]) => {
    const [a, b] = [web.activityOfWords(one), web.activityOfWords(other)];
    return a && b ? [[a, b] as const] : [];
  });
  const joined = startApart(apart);
  return [...found]
    .sort((a, b) => b.score - a.score || compareTexts(wordsOf(a), wordsOf(b)))
    .flatMap(({ first, second, score, evidence }): Proposal[] => {
      const [one, other] = [web.activityOf(first.wording), web.activityOf(second.wording)];
      if (joined.of(one) === joined.of(other)) return [];
      joined.join(one, other);
      if (joined.of(one) !== joined.of(other)) return [];
      return [
        {
          first: first.wording.entries[0]!.id,
          second: second.wording.entries[0]!.id,
          words: [first.wording.key, second.wording.key],
          score,
          evidence,
        },
      ];
    });
}

function wordsOf({ first, second }: Found): string {
  return [first.wording.key, second.wording.key].sort().join('\n');
}

function compareTexts(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

/** Wordings under an action that another refers to, and that share one of its rarest words. */
function findReferred(
  plan: readonly Traits[],
  web: References,
  vocabulary: Vocabulary,
): readonly (readonly [number, number])[] {
  const tokens = plan.map((traits) => rareTokens(traits, vocabulary).slice(0, sought));
  const under = new Map<string, number[]>();
  plan.forEach(({ wording }, index) => {
    for (const key of [...wording.actions].flatMap((action) => tokens[index]!.map((token) => `${action} ${token}`))) {
      const there = under.get(key);
      if (there) there.push(index);
      else under.set(key, [index]);
    }
  });
  return plan.flatMap(({ wording }, index) =>
    [...new Set(web.open(wording).map(({ target }) => target))].flatMap((target) =>
      tokens[index]!.flatMap((token) =>
        (under.get(`${target} ${token}`) ?? [])
          .filter((other) => other !== index)
          .slice(0, mostFound)
          .map((other) => [Math.min(index, other), Math.max(index, other)] as const),
      ),
    ),
  );
}
