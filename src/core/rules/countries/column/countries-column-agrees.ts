import type { Problem, Rule, RuleContext } from '../../../linting/rule';
import { memberName } from '../../../plan/country';
import { formatCountries } from '../../../plan/places/countries-cell';
import { findGroupMembers } from '../../../plan/places/group-members';
import { findMentions } from '../../../plan/places/listing-places';
import { findUnknownPlaces } from '../../../plan/places/unknown-places';
import { findMarks } from '../../text/remnants/marks';
import { readCountriesCells, sliceCell, type WithCell } from './countries-cells';
import { registerOf } from './register-example';

export const countriesColumnAgrees: Rule = {
  id: 'countries-column-agrees',
  title: 'The Countries column of a register names the Members that the entry’s own text names.',
  why: 'Both are counted: a Member that only one of them names is reached by mistake.',
  severity: 'warning',
  good: [
    { rows: registerOf(['Fiji; Tonga', 'Course on bonds for Fiji and Tonga'], ['Samoa', 'Talk on cats']) },
    { rows: registerOf(['', 'Course on bonds for Fiji'], ['', 'Talk on cats for Tonga']) },
  ],
  bad: [
    { rows: registerOf(['Fiji', 'Course on bonds for Fiji and Tonga']), at: 'D3' },
    { rows: registerOf(['Fiji; Samoa', 'Course on bonds for Fiji']), at: 'D3' },
  ],
  *check(context: RuleContext): Iterable<Problem> {
    const cells = readCountriesCells(context);
    // A column that nobody fills says nothing.
    if (cells.every(({ text }) => text.trim() === '')) return;
    for (const cell of cells) {
      const fault = compare(cell, context);
      if (fault) yield fault;
    }
  },
};

function compare(cell: WithCell, { plan, profile }: RuleContext): Problem | null {
  const { listing, read } = cell;
  const mentions = findMentions(listing, profile);
  const ids = (kind: 'member' | 'group') => [
    ...new Set(mentions.filter((one) => one.kind === kind).map(({ id }) => id)),
  ];
  const [members, groups] = [ids('member'), ids('group')];
  // What cannot be read, or is no Member, may stand for what is missing, and is told by itself.
  const { text } = listing.body;
  const isTold =
    listing.strangers.length > 0 || findUnknownPlaces(text, profile).length > 0 || findMarks(text).length > 0;
  if (members.length === 0 || read.unread.length > 0 || isTold) return null;
  const spread = (some: readonly string[]) => some.flatMap((group) => findGroupMembers(group, plan, profile));
  const lacks = (codes: readonly string[], there: ReadonlySet<string>) =>
    codes.filter((code) => !there.has(code)).map((code) => memberName(code, profile));
  const missing = lacks(members, new Set([...read.members, ...spread(read.groups)]));
  const extra = lacks(read.members, new Set([...members, ...spread(groups)]));
  if (missing.length === 0 && extra.length === 0) return null;
  const after = formatCountries(members, groups, profile);
  return {
    message: { id: 'countries-cell-differs', values: { missing, extra } },
    place: cell.text === '' ? cell.at : sliceCell(cell, 0, cell.text.length),
    listing: listing.id,
    action: listing.action,
    about: [...missing, 'not', ...extra].join(' '),
    options: [
      {
        title: { id: 'write-country', values: { name: after } },
        replacements: [{ at: cell.at, start: 0, end: cell.text.length, text: after }],
      },
    ],
  };
}
