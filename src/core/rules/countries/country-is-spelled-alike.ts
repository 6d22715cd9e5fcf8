import { listed, planOf } from '../../linting/example';
import type { Problem, Rule, RuleContext } from '../../linting/rule';
import { groupBy } from '../../plan/group-by';
import { listingsOf } from '../../plan/model';
import { findMentions, type Mention } from '../../plan/places/listing-places';

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
  *check({ plan, profile }: RuleContext): Iterable<Problem> {
    const members = listingsOf(plan)
      .flatMap((listing) => findMentions(listing, profile))
      .filter(({ kind }) => kind === 'member');
    for (const mentions of groupBy(members, ({ id }) => id).values()) {
      const bySpelling = groupBy(mentions, ({ source }) => spellingOf(source.text));
      const [usual, ...others] = [...bySpelling].sort(([, a], [, b]) => b.length - a.length);
      for (const [found, [first, ...more]] of others) yield describe({ found, first, more, usual: usual! });
    }
  },
};

function spellingOf(typed: string): string {
  return typed.replace(/^the /i, '').replace(/[‘’]/g, "'");
}

interface Spelling {
  readonly found: string;
  readonly first: Mention;
  readonly more: readonly Mention[];
  readonly usual: readonly [string, readonly [Mention, ...Mention[]]];
}

function describe({ found, first, more, usual: [usual, mentions] }: Spelling): Problem {
  const { listing, source } = first;
  const name = (mention: Mention) => ({ place: mention.source, name: mention.listing.id });
  return {
    message: { id: 'country-is-spelled-otherwise', values: { found, usual, times: mentions.length } },
    place: source,
    listing: listing.id,
    action: listing.action,
    related: [...more, mentions[0]].map(name),
    options: [
      {
        title: { id: 'write-country-throughout', values: { name: usual, count: more.length + 1 } },
        replacements: [first, ...more].map(({ source: { at, start, end, text } }) => ({
          ...{ at, start, end },
          text: `${/^the /i.exec(text)?.[0] ?? ''}${usual}`,
        })),
      },
    ],
  };
}
