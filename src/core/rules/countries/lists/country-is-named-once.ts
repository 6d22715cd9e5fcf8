import { listed, planOf } from '../../../linting/example';
import type { Problem, Rule, RuleContext } from '../../../linting/rule';
import { listingsOf } from '../../../plan/model';
import { findPlaceLists } from '../../../plan/places/listing-places';
import { writeList } from './write-list';

export const countryIsNamedOnce: Rule = {
  id: 'country-is-named-once',
  title: 'A list of Members names each once.',
  why: 'A Member that stands there twice often stands for another, who then goes without.',
  severity: 'warning',
  good: [{ rows: planOf(listed('a', 'Course on bonds for Fiji and Tonga', 'Talk in Fiji on cats for Fiji')) }],
  bad: [{ rows: planOf(listed('a', 'Course on bonds for Fiji, Tonga and Fiji')), at: 'B4' }],
  *check({ plan, profile }: RuleContext): Iterable<Problem> {
    for (const listing of listingsOf(plan)) {
      for (const list of findPlaceLists(listing, profile)) {
        const first = new Map<string, (typeof list.mentions)[number]>();
        for (const mention of list.mentions) if (!first.has(mention.id)) first.set(mention.id, mention);
        const again = list.mentions.find((mention) => first.get(mention.id) !== mention);
        if (!again) continue;
        yield {
          message: { id: 'country-is-repeated', values: { name: again.source.text } },
          place: again.source,
          listing: listing.id,
          action: listing.action,
          options: [writeList(list, [...first.values()])],
        };
      }
    }
  },
};
