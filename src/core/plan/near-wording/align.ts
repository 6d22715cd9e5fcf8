import { findPhrase, isShortFor } from './abbreviation';
import type { Evidence } from './evidence';
import { isSpellingOf } from './spelling';
import type { Traits, Word } from './traits';

/** Which words of two wordings are the same, and which are left over. */
export interface Alignment {
  /** Words that both have, as the first has them. */
  readonly same: readonly Word[];
  /** Words that stand for each other though they are written otherwise, as the first has them. */
  readonly alike: readonly Word[];
  /** Words that one has more. */
  readonly first: readonly Word[];
  readonly second: readonly Word[];
  readonly evidence: readonly Evidence[];
}

interface Match {
  readonly first: readonly Word[];
  readonly second: readonly Word[];
  readonly evidence: Evidence | null;
}

export function align(first: Traits, second: Traits): Alignment {
  const matches: Match[] = matchEqual(first.content, second.content);
  const taken = new Set(matches.flatMap((match) => [...match.first, ...match.second]));
  const left = ({ content }: Traits) => content.filter((word) => !taken.has(word));
  const take = (match: Match) => {
    matches.push(match);
    for (const word of [...match.first, ...match.second]) taken.add(word);
  };
  for (const match of matchAbbreviations(first, second, taken)) take(match);
  for (const match of matchAbbreviations(second, first, taken))
    take({ ...match, first: match.second, second: match.first });
  for (const match of matchSpellings(left(first), left(second))) take(match);
  const same = matches.filter(({ evidence }) => evidence === null);
  const alike = matches.filter(({ evidence }) => evidence !== null);
  return {
    same: same.flatMap((match) => match.first),
    alike: alike.flatMap((match) => match.first),
    first: left(first),
    second: left(second),
    evidence: [
      ...alike.map(({ evidence }) => evidence!),
      ...(isInOrder(matches) ? [] : [{ kind: 'word-order' } as const]),
    ],
  };
}

function matchEqual(first: readonly Word[], second: readonly Word[]): Match[] {
  const free = new Map<string, Word[]>();
  for (const word of second) free.set(word.stem, [...(free.get(word.stem) ?? []), word]);
  return first.flatMap((word): Match[] => {
    const partner = free.get(word.stem)?.shift();
    return partner ? [{ first: [word], second: [partner], evidence: null }] : [];
  });
}

/** Abbreviations left over in `short` whose long form is left over in `long`, or stands in `short` itself. */
function matchAbbreviations(short: Traits, long: Traits, taken: ReadonlySet<Word>): readonly Match[] {
  return short.content
    .filter((word) => word.isAbbreviation && !taken.has(word))
    .flatMap((word): Match[] => {
      const phrase =
        findPhrase(word.stem, long.words) ?? long.content.filter(({ stem }) => isShortFor(word.stem, stem)).slice(0, 1);
      const content = phrase.filter((part) => !part.isFiller);
      const isFree = content.length > 0 && content.every((part) => !taken.has(part));
      const own = isFree
        ? null
        : findPhrase(
            word.stem,
            short.words.filter((other) => other !== word),
          );
      if (!isFree && !own) return [];
      const evidence: Evidence = {
        kind: 'abbreviation',
        short: word.typed,
        long: (own ?? phrase).map(({ typed }) => typed).join(' '),
      };
      return [{ first: [word], second: own ? [] : content, evidence }];
    });
}

function matchSpellings(first: readonly Word[], second: readonly Word[]): readonly Match[] {
  const free = new Set(second);
  const matches: Match[] = [];
  const used = new Set<Word>();
  first.forEach((word, index) => {
    if (used.has(word)) return;
    const next = first[index + 1];
    for (const other of free) {
      // Whatever follows, two spellings of one word begin alike.
      if (word.stem[0] !== other.stem[0]) continue;
      const after = second[second.indexOf(other) + 1];
      // Two words written as one, on either side.
      const runs: readonly (readonly [readonly Word[], readonly Word[]])[] = [
        [[word], [other]],
        ...(next ? [[[word, next], [other]] as const] : []),
        ...(after && free.has(after) ? [[[word], [other, after]] as const] : []),
      ];
      const run = runs.find(
        ([ones, others]) => isRun(ones) && isRun(others) && isSpellingOf(joined(ones), joined(others)),
      );
      if (!run) continue;
      matches.push({
        first: run[0],
        second: run[1],
        evidence: { kind: 'spelling', first: typed(run[0]), second: typed(run[1]) },
      });
      run[0].forEach((part) => used.add(part));
      run[1].forEach((part) => free.delete(part));
      return;
    }
  });
  return matches;
}

function isRun(words: readonly Word[]): boolean {
  return words.every((word, index) => index === 0 || word.place === words[index - 1]!.place + 1);
}

function joined(words: readonly Word[]): string {
  return words.map(({ stem }) => stem).join('');
}

function typed(words: readonly Word[]): string {
  return words.map((word) => word.typed).join(' ');
}

function isInOrder(matches: readonly Match[]): boolean {
  const both = matches.filter((match) => match.first.length > 0 && match.second.length > 0);
  const places = both
    .map((match) => ({ first: match.first[0]!.place, second: match.second[0]!.place }))
    .sort((a, b) => a.first - b.first);
  return places.every(({ second }, index) => index === 0 || second > places[index - 1]!.second);
}
