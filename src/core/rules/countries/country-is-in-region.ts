import { listed, planOf } from '../../linting/example';
import type { FixTitle, Problem, ProposedFix, Rule, RuleContext } from '../../linting/rule';
import { listingsOf, type Listing } from '../../plan/model';
import { findMentions, findPlaceLists } from '../../plan/places/listing-places';
import type { Profile } from '../../plan/profile';
import type { Replacement, Source } from '../../sheet/edit';
import { writeList } from './lists/write-list';

export const countryIsInRegion: Rule = {
  id: 'country-is-in-region',
  title: 'An activity names Members of the region.',
  why: 'A country from elsewhere is most often half of a name or a slip, and the Member that was meant goes without.',
  severity: 'warning',
  good: [{ rows: planOf(listed('a', 'Seminar on dogs for Papua New Guinea, Samoa and Vanuatu')) }],
  bad: [
    { rows: planOf(listed('a', 'Seminar on dogs for Fiji, Guinea and Samoa')), at: 'B4' },
    { rows: planOf(listed('a', 'Seminar on dogs for Austria')), at: 'B4' },
  ],
  *check({ plan, profile }: RuleContext): Iterable<Problem> {
    for (const listing of listingsOf(plan)) {
      for (const stranger of listing.strangers) {
        yield { ...describe(stranger, listing, profile), place: stranger, listing: listing.id, action: listing.action };
      }
    }
  },
};

/** The mends are guesses, so none of them is safe. */
function describe(
  stranger: Source,
  listing: Listing,
  profile: Profile,
): Pick<Problem, 'message' | 'options' | 'related'> {
  const { at, start, end, text: name } = stranger;
  const member = findNearest(name, profile);
  const nearest = member?.names[0] ?? null;
  if (member && listing.countries.includes(member.code)) {
    const beside = findMentions(listing, profile).find(({ id }) => id === member.code);
    return {
      message: { id: 'country-is-remnant', values: { name, member: member.names[0]! } },
      options: removeFromList(stranger, listing, profile),
      related: beside ? [{ place: beside.source, name: beside.source.text }] : [],
    };
  }
  return {
    message: { id: 'country-is-no-member', values: { name, nearest } },
    options:
      nearest === null
        ? []
        : [propose({ id: 'write-country', values: { name: nearest } }, { at, start, end, text: nearest })],
  };
}

/** The list that the name stands in, without it. */
function removeFromList(stranger: Source, listing: Listing, profile: Profile): readonly ProposedFix[] {
  const list = findPlaceLists(listing, profile).find(({ mentions }) =>
    mentions.some(({ source }) => source.start === stranger.start),
  );
  const others = list?.mentions.filter(({ source }) => source.start !== stranger.start) ?? [];
  if (!list || others.length === 0) return [];
  const { replacements } = writeList(list, others);
  return [{ title: { id: 'remove-country', values: { name: stranger.text } }, replacements }];
}

function propose(title: FixTitle, replacement: Replacement): ProposedFix {
  return { title, replacements: [replacement] };
}

/** The Member whose name holds the word, or else the one that is typed almost alike (Austria, Australia). */
function findNearest(name: string, { members }: Profile): Profile['members'][number] | undefined {
  const holds = members.filter(({ names }) => names.some((full) => full.split(/[\s-]/).includes(name)));
  if (holds.length > 0) return holds.length === 1 ? holds[0] : undefined;
  const near = members.filter(({ names }) => names.some((other) => isNear(name.toLowerCase(), other.toLowerCase())));
  return near.length === 1 ? near[0] : undefined;
}

/** One stands in the other once at most two letters are taken out of the middle: the same beginning and end. */
function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2 || Math.min(a.length, b.length) < 4) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return Math.max(a.length, b.length) - start - end <= 2;
}
