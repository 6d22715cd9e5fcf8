import { listInWords, quote } from './speech';

/** What speaks for two wordings being one activity: `first` is the one there, `second` the one here. */
type Evidence =
  | { readonly kind: 'mutual-references'; readonly first: string; readonly second: string }
  | { readonly kind: 'reference'; readonly listing: string; readonly target: string }
  | { readonly kind: 'same-words' }
  | { readonly kind: 'spelling'; readonly first: string; readonly second: string }
  | { readonly kind: 'abbreviation'; readonly short: string; readonly long: string }
  | { readonly kind: 'countries'; readonly in: 'first' | 'second'; readonly names: readonly string[] }
  | { readonly kind: 'word-order' }
  | { readonly kind: 'extra-words'; readonly in: 'first' | 'second'; readonly words: readonly string[] };

const sides = { first: 'there', second: 'here' };

/** The evidence in a clause: “CL” is short for “Customs Laboratory”, and Tonga is named here only. */
export function sayEvidence(evidence: readonly Evidence[]): string {
  return listInWords(evidence.map(sayOne));
}

function sayOne(evidence: Evidence): string {
  switch (evidence.kind) {
    case 'mutual-references':
      return `${evidence.first} and ${evidence.second} refer to each other`;
    case 'reference':
      return `${evidence.listing} refers to ${evidence.target}, where the other stands`;
    case 'same-words':
      return 'only small words, plurals or punctuation differ';
    case 'spelling':
      return `it is ${quote(evidence.second)} here and ${quote(evidence.first)} there`;
    case 'abbreviation':
      return `${quote(evidence.short)} may be short for ${quote(evidence.long)}`;
    case 'countries':
      return `${listInWords(evidence.names)} ${evidence.names.length === 1 ? 'is' : 'are'} named ${sides[evidence.in]} only`;
    case 'word-order':
      return 'the words stand in another order';
    case 'extra-words':
      return `${sides[evidence.in]} it has ${listInWords(evidence.words.map(quote))} more`;
  }
}
