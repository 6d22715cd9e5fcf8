import { listed, planOf } from '../../linting/example';
import type { Problem, Rule, RuleContext } from '../../linting/rule';
import { groupBy } from '../../plan/group-by';
import { findPlaces } from '../../plan/country';
import { listingsOf, type Listing } from '../../plan/model';
import type { Source } from '../../sheet/edit';

interface Mention {
  readonly listing: Listing;
  readonly spelling: string;
  readonly place: Source;
}

export const countryIsSpelledAlike: Rule = {
  id: 'country-is-spelled-alike',
  title: 'A Member is named in one way throughout the plan.',
  why: 'A search or filter for one spelling misses the entries that have the other.',
  severity: 'info',
  good: [{ rows: planOf(listed('a', 'Course on bonds for Lao PDR', 'Seminar on dogs for Lao PDR and Fiji')) }],
  bad: [
    {
      rows: planOf(
        listed('a', 'Course on bonds for Lao PDR', 'Course on cats for Lao PDR'),
        listed('b', 'Talk for Laos'),
      ),
      at: 'B5',
    },
  ],
  *check(context: RuleContext): Iterable<Problem> {
    for (const mentions of findMentions(context).values()) {
      const bySpelling = groupBy(mentions, ({ spelling }) => spelling);
      const [usual, ...others] = [...bySpelling.values()].sort((a, b) => b.length - a.length);
      for (const other of others) {
        const { listing, spelling, place } = other[0];
        yield {
          message: {
            id: 'country-is-spelled-otherwise',
            values: { found: spelling, usual: usual![0].spelling, times: usual!.length },
          },
          place,
          listing: listing.id,
          action: listing.action,
        };
      }
    }
  },
};

/** Where each Member is named, by its code. */
function findMentions({ plan, profile }: RuleContext): ReadonlyMap<string, readonly Mention[]> {
  const mentions = new Map<string, Mention[]>();
  for (const listing of listingsOf(plan)) {
    const { at, start, text } = listing.body;
    for (const named of findPlaces(text, profile)) {
      if (named.kind !== 'member') continue;
      const written = text.slice(named.start, named.end);
      const place = { at, start: start + named.start, end: start + named.end, text: written };
      const spelling = written.replace(/^the /i, '').replace(/[‘’]/g, "'");
      mentions.set(named.id, [...(mentions.get(named.id) ?? []), { listing, spelling, place }]);
    }
  }
  return mentions;
}
