import { slips } from '../../plan/near-wording/spelling';
import { comparable } from '../../plan/text';
import type { KpiAsks } from '../summary';

/*
 * What an indicator counts is the noun that its first phrase is about: "Number of Members that held a workshop" counts
 * Members, "Number of discussions in meetings" discussions, and "Number of workshop participants" participants. A noun
 * in the singular says what the next one is of; one in the plural is what the phrase is about.
 */

type Answered = Exclude<KpiAsks, 'other'>;

interface Noun {
  readonly asks: Answered;
  readonly isPlural: boolean;
}

const members: readonly (readonly [one: string, many: string])[] = [
  ['member', 'members'],
  ['administration', 'administrations'],
  ['country', 'countries'],
  ['economy', 'economies'],
  ['state', 'states'],
  ['party', 'parties'],
  ['signatory', 'signatories'],
];

const activities: readonly (readonly [one: string, many: string])[] = [
  ['activity', 'activities'],
  ['workshop', 'workshops'],
  ['seminar', 'seminars'],
  ['webinar', 'webinars'],
  ['training', 'trainings'],
  ['course', 'courses'],
  ['masterclass', 'masterclasses'],
  ['mission', 'missions'],
  ['visit', 'visits'],
  ['event', 'events'],
  ['meeting', 'meetings'],
  ['conference', 'conferences'],
  ['consultation', 'consultations'],
  ['dialogue', 'dialogues'],
  ['forum', 'forums'],
  ['session', 'sessions'],
  ['talk', 'talks'],
  ['assistance', 'assistances'],
];

const nouns: ReadonlyMap<string, Noun> = new Map([
  ...formsOf(members, 'members'),
  ...formsOf(activities, 'activities'),
]);

function formsOf(words: typeof members, asks: Answered): readonly (readonly [string, Noun])[] {
  return words.flatMap(([one, many]) => [
    [one, { asks, isPlural: false }] as const,
    [many, { asks, isPlural: true }] as const,
  ]);
}

/** Words of which "of" says what is counted or held. */
const measures = new Set(
  (
    'number numbers no nr total count amount percentage percent share proportion rate frequency ' +
    'organisation organization delivery conduct holding'
  ).split(' '),
);

/** A number before what is counted. */
const quantities = new Set('of at least minimum more than over about up to how many'.split(' '));

/** What ends a phrase, and what follows says more of it. */
const ends = new Set(
  (
    'of in on at by for from to with within among amongst between across during under through via per as against ' +
    'that which who whose where is are was were be been have has had not held undertaken given done run taken'
  ).split(' '),
);

const joins = new Set(['and', 'or', '/', ',', ';', '&']);

/** What a KPI asks for, by its words; of several things that are joined the first that the plan holds. */
export function readKpiAsks(text: string): KpiAsks {
  const words = wordsOf(text);
  let from = startOf(words);
  while (quantities.has(words[from] ?? '')) from++;
  for (let at = from; at < words.length && !ends.has(words[at]!); at++) {
    const noun = findNoun(words[at]!);
    if (noun && (noun.isPlural || endsPhrase(words[at + 1]))) return noun.asks;
  }
  return 'other';
}

/** Words, and signs that join them, in lower case; "Members' requests" is "member requests", one noun of another. */
function wordsOf(text: string): readonly string[] {
  const plain = comparable(text.replace(/\([^()]*\)/g, ' ')).replace(/'s\b|s'(?![\p{L}\p{N}])/gu, '');
  return plain.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*|[/,;&]/gu) ?? [];
}

/** Behind "Number of". */
function startOf(words: readonly string[]): number {
  const of = words.indexOf('of');
  const measure = words[of - 1] ?? '';
  return measures.has(measure) || isSlipOf(measure, 'number') ? of + 1 : 0;
}

/** The noun, also with one slip where it is long enough that none other is meant. */
function findNoun(word: string): Noun | null {
  const found = nouns.get(word);
  if (found) return found;
  for (const [form, noun] of nouns) if (form.length >= shortestMisspelt && isSlipOf(word, form)) return noun;
  return null;
}

const shortestMisspelt = 7;

function isSlipOf(word: string, form: string): boolean {
  return word[0] === form[0] && slips(word, form) <= 1;
}

function endsPhrase(next: string | undefined): boolean {
  return next === undefined || joins.has(next) || ends.has(next) || /\d|(?:ed|ly)$/.test(next);
}
