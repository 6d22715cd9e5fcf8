import { listingsOf } from '../../src/core/plan/model';
import { isAlone } from './activities';
import { inAction, inListing, swap, type Injection, type Spoilt } from './injection';
import { retype } from './rows';
import type { Source } from '../../src/core/sheet/edit';

const remnants: readonly (readonly [fault: string, spoil: (part: Source) => Spoilt])[] = [
  ['two spaces', (part) => swap(part, /(\w) (\w)/, '$1  $2')],
  ['a no-break space', (part) => swap(part, /(\w) (\w)/, '$1\u00a0$2')],
  ['an invisible character', (part) => swap(part, /(\w\w)(\w)/, '$1\u200b$2')],
  ['marks of a web page', (part) => swap(part, /(\w+)$/, '<b>$1</b>')],
  ['a line break of a web page', (part) => swap(part, /(\w) (\w)/, '$1<br>$2')],
  ['a code of a web page', (part) => swap(part, /(\w) (\w)/, '$1&nbsp;$2')],
];

/** Faults of text. */
export const text: readonly Injection[] = [
  ...remnants.flatMap(([fault, spoil]): readonly Injection[] => [
    { rule: 'text-is-clean', fault: `${fault} in a listing`, inject: inListing(({ body }) => spoil(body)) },
    {
      rule: 'text-is-clean',
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
];
