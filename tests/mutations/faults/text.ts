import { listingsOf, type Listing } from '../../../src/core/plan/model';
import { isAlone } from './activities';
import { inAction, inListing, insert, swap, type Injection, type Spoilt } from '../injection';
import { retype } from './rows';
import type { Source } from '../../../src/core/sheet/edit';

const remnants: readonly (readonly [rule: string, fault: string, spoil: (part: Source) => Spoilt])[] = [
  ['text-is-plainly-spaced', 'two spaces', (part) => swap(part, /(\w) (\w)/, '$1  $2')],
  ['text-is-plainly-spaced', 'a no-break space', (part) => swap(part, /(\w) (\w)/, '$1\u00a0$2')],
  ['text-has-no-invisible-characters', 'an invisible character', (part) => swap(part, /(\w\w)(\w)/, '$1\u200b$2')],
  ['text-has-no-markup', 'marks of a web page', (part) => swap(part, /(\w+)$/, '<b>$1</b>')],
  ['text-has-no-markup', 'a line break of a web page', (part) => swap(part, /(\w) (\w)/, '$1<br>$2')],
  ['text-has-no-markup', 'a code of a web page', (part) => swap(part, /(\w) (\w)/, '$1&nbsp;$2')],
];

/** In an activity that stands in one place, so that no other wording differs from it. */
const inLoneListing = (spoil: (listing: Listing) => Spoilt): Injection['inject'] =>
  inListing((listing, plan) => isAlone(listing, plan) && listing.typed === null && spoil(listing));

/** Faults of text. */
export const text: readonly Injection[] = [
  ...remnants.flatMap(([rule, fault, spoil]): readonly Injection[] => [
    { rule, fault: `${fault} in a listing`, inject: inListing(({ body }) => spoil(body)) },
    {
      rule,
      fault: `${fault} in an action`,
      inject: inAction(({ titleSource }) => spoil(titleSource)),
    },
  ]),
  ...(
    [
      ['Sub-regional', 'Sub-Regional'],
      ['workshop', 'WS'],
    ] as const
  ).map(([usual, other]): Injection => ({
    rule: 'term-is-written-alike',
    fault: `${other} for ${usual}`,
    inject: inListing((listing, plan) => {
      const uses = listingsOf(plan.plan).filter(({ body }) => body.text.includes(usual)).length;
      return isAlone(listing, plan) && uses > 2 ? swap(listing.body, usual, other) : null;
    }),
  })),
  ...(
    [
      ['number', '45678'],
      ['boolean', 'TRUE'],
      ['error', '#NAME?'],
    ] as const
  ).map(([kind, shown]): Injection => ({
    rule: kind === 'error' ? 'cell-has-no-error' : 'cell-is-text',
    fault: `a cell of kind ${kind}`,
    inject: ({ plan, grid }, pick) => {
      const { kpisCell } = pick.one(plan.sections.flatMap(({ actions }) => actions));
      return plan.layout === 'annex'
        ? { grid: retype(grid, kpisCell.at, { kind, text: shown }), at: kpisCell.at }
        : null;
    },
  })),
  {
    rule: 'text-is-final',
    fault: 'TBD behind an entry',
    inject: inLoneListing(({ body }) => insert(body, ' (TBD)')),
  },
  {
    rule: 'word-is-of-one-script',
    fault: 'a Cyrillic o',
    inject: inLoneListing(({ body }) => swap(body, /(\p{Ll})o(\p{Ll})/u, '$1\u043e$2')),
  },
  {
    rule: 'word-is-not-doubled',
    fault: 'on on',
    inject: inLoneListing(({ body }) => swap(body, ' on ', ' on on ')),
  },
  {
    rule: 'brackets-are-balanced',
    fault: 'a bracket that stays open',
    inject: inLoneListing(({ body }) => swap(body, ' on ', ' (on ')),
  },
  {
    rule: 'brackets-are-balanced',
    fault: 'a bracket that was never opened',
    inject: inLoneListing(({ body }) => swap(body, ' on ', ') on ')),
  },
  {
    rule: 'punctuation-is-spaced',
    fault: 'a space before a comma',
    inject: inLoneListing(({ body }) => swap(body, /(\p{L}), (\p{L})/u, '$1 ,$2')),
  },
  {
    rule: 'ordinal-is-wellformed',
    fault: 'a 23nd',
    inject: inLoneListing(({ body }) => swap(body, /^(\p{L}+)/u, '23nd $1')),
  },
  {
    rule: 'text-has-no-stray-bullet',
    fault: 'a bullet behind the text',
    inject: inLoneListing(({ body }) => insert(body, ' •')),
  },
  {
    rule: 'text-has-no-stray-bullet',
    fault: 'two bullets before the text',
    inject: inListing(({ source }, { plan }) => (plan.layout === 'register' ? null : insert(source, '• ', 0))),
  },
];
