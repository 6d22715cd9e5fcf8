/*
 * The milestones of an RSP reference in words: "1st, 3rd to 4th milestones", "milestones 2 and 3", "3 rd", "first".
 */

const words = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

/** A list may run so far at most; a longer one is a slip of the keyboard. */
const longestRun = 40;

type Token = { readonly number: number } | 'to' | 'and';

/** The milestones named, in the order written; none for an empty text, null where something else stands there. */
export function parseMilestones(text: string): readonly number[] | null {
  const plain = plainText(text);
  const rest = plain.replace(/\b(?:milestones?|mile stones?|nos?\b\.?|numbers?)/g, ' ').trim();
  if (rest === '') return [];
  const tokens = tokenize(rest);
  return tokens && readList(tokens);
}

/** Lower case, superscripts and dashes made plain, the mark-up of superscripts left out. */
function plainText(text: string): string {
  return text
    .replace(/<\/?su[pb]>/gi, ' ')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‐-―−~]/g, '-')
    .replace(/[^\S ]|[\u00ad\u200b-\u200d\u2060\ufeff^]/g, ' ');
}

const token = new RegExp(
  String.raw` *(?:(?<number>\d{1,2})(?!\d)(?: {0,3}(?:st|nd|rd|th)\b)?|(?<word>${words.join('|')})\b|(?<to>to\b|through\b|until\b|-)|(?<and>(?:, ?)?(?:and\b|&)|[,/;]))`,
  'y',
);

function tokenize(text: string): readonly Token[] | null {
  const tokens: Token[] = [];
  const trimmed = text.replace(/[ .:]{1,9}$/, '');
  token.lastIndex = 0;
  while (token.lastIndex < trimmed.length) {
    const match = token.exec(trimmed);
    if (!match) return null;
    const { number, word, to } = match.groups!;
    if (number !== undefined) tokens.push({ number: Number(number) });
    else if (word !== undefined) tokens.push({ number: words.indexOf(word) + 1 });
    else tokens.push(to === undefined ? 'and' : 'to');
  }
  return tokens;
}

/** A list of numbers and runs ("to") with "and" or a comma between each two. */
function readList(tokens: readonly Token[]): readonly number[] | null {
  const found: number[] = [];
  let at = 0;
  while (at < tokens.length) {
    const from = numberAt(tokens, at);
    if (from === null) return null;
    const isRun = tokens[at + 1] === 'to';
    const to = isRun ? numberAt(tokens, at + 2) : from;
    if (to === null || to < from || to - from > longestRun) return null;
    for (let milestone = from; milestone <= to; milestone++) found.push(milestone);
    at += isRun ? 3 : 1;
    if (at === tokens.length) return found;
    if (tokens[at] !== 'and' || at + 1 === tokens.length) return null;
    at += 1;
  }
  return null;
}

function numberAt(tokens: readonly Token[], at: number): number | null {
  const found = tokens[at];
  return typeof found === 'object' && found.number > 0 ? found.number : null;
}

/** "1st to 3rd milestones", "2nd milestone"; the empty text for none. The milestones are given in rising order. */
export function formatMilestones(milestones: readonly number[]): string {
  if (milestones.length === 0) return '';
  const runs: string[] = [];
  for (let from = 0; from < milestones.length;) {
    let to = from;
    while (milestones[to + 1] === milestones[to]! + 1) to++;
    runs.push(
      to === from
        ? formatOrdinal(milestones[from]!)
        : `${formatOrdinal(milestones[from]!)} to ${formatOrdinal(milestones[to]!)}`,
    );
    from = to + 1;
  }
  return `${runs.join(', ')} milestone${milestones.length > 1 ? 's' : ''}`;
}

/** 1 → "1st", 11 → "11th". */
export function formatOrdinal(number: number): string {
  const suffix = number % 100 >= 11 && number % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${suffix}`;
}
