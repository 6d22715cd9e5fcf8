import { listed, planOf } from '../../../linting/example';
import type { Problem, Rule, RuleContext } from '../../../linting/rule';
import { groupBy } from '../../../plan/group-by';
import { listingsOf, type Listing } from '../../../plan/model';
import type { Source } from '../../../sheet/edit';

export const seeAlsoOpensAlike: Rule = {
  id: 'see-also-opens-alike',
  title: 'Every see-also of a plan begins with the same words.',
  why: 'A matter of style, told once for the plan: what is searched for in one form is not found in another.',
  severity: 'info',
  good: [
    { rows: planOf(listed('a', 'Course on bonds (See also 1-(b))'), listed('b', 'Course on bonds (See also 1-(a))')) },
  ],
  bad: [
    {
      rows: planOf(
        listed('a', 'Course on bonds (See also 1-(b) and (c))'),
        listed('b', 'Course on bonds (see also: 1-(a) and (c))'),
        listed('c', 'Course on bonds (See also 1-(a) and (b))'),
      ),
      at: 'B5',
    },
  ],
  *check({ plan, profile }: RuleContext): Iterable<Problem> {
    const openings = listingsOf(plan).flatMap(findOpening);
    const own = profile.seeAlso.opening;
    const forms = [...groupBy(openings, ({ form }) => form)].sort(
      ([one, ones], [other, others]) => others.length - ones.length || Number(other === own) - Number(one === own),
    );
    const usual = forms[0]?.[0];
    const [first, ...others] = openings.filter(({ form }) => form !== usual);
    if (!first || usual === undefined) return;
    const { listing, place, form } = first;
    yield {
      message: { id: 'see-also-opens-otherwise', values: { form, usual, others: others.length } },
      place,
      listing: listing.id,
      action: listing.action,
      related: others.map((other) => ({ place: other.place, name: other.listing.id })),
      options: [
        {
          title: { id: 'write-openings', values: { usual, count: others.length + 1 } },
          replacements: [first, ...others].map(({ place: { at, start, end } }) => ({ at, start, end, text: usual })),
        },
      ],
    };
  },
};

interface Opening {
  readonly listing: Listing;
  readonly place: Source;
  readonly form: string;
}

function findOpening(listing: Listing): readonly Opening[] {
  const source = listing.typed?.source;
  const found = source && /\bsee\s+also\b(?:\s?:)?/i.exec(source.text);
  if (!found) return [];
  const start = source.start + found.index;
  const place = { at: source.at, start, end: start + found[0].length, text: found[0] };
  return [{ listing, place, form: found[0].replace(/\s+/g, ' ') }];
}
