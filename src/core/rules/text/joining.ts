import { kpiKey, comparable } from '../../plan/text';
import { actionsOf, type Plan } from '../../plan/model';
import { formatAddress } from '../../sheet/address';
import type { Replacement, Source } from '../../sheet/edit';
import { groupBy } from '../../plan/group-by';

/** A text that is compared with others of its sort. */
interface Compared {
  readonly source: Source;
  /** What two of them that count as one have in common. */
  readonly keyOf: (text: string) => string;
  /** Where two texts have the same, they count as one already. */
  readonly one: string;
  readonly sort: 'listing' | 'title' | 'kpi';
}

/**
 * The cells, by address, where the replacements would make a text the same as another that it is told from today: two
 * activities would become one, or a KPI would stand twice. Whether they are one is for a person to say.
 */
export function findJoining(plan: Plan, replacements: readonly Replacement[]): ReadonlySet<string> {
  const byCell = groupBy(replacements, ({ at }) => formatAddress(at));
  if (byCell.size === 0) return new Set();
  const texts = comparedTexts(plan).map(({ source, keyOf, one, sort }) => {
    const after = applyTo(source, byCell.get(formatAddress(source.at)) ?? []);
    return { at: source.at, before: keyOf(source.text), after: keyOf(after), one, sort };
  });
  const joined = [...groupBy(texts, ({ sort, after }) => `${sort} ${after}`).values()].filter(
    (group) => new Set(group.map(({ before }) => before)).size > 1 && new Set(group.map(({ one }) => one)).size > 1,
  );
  return new Set(
    joined.flatMap((group) => group.filter(({ before, after }) => before !== after).map(({ at }) => formatAddress(at))),
  );
}

function comparedTexts(plan: Plan): readonly Compared[] {
  return actionsOf(plan).flatMap(({ ref, titleSource, listings, kpis }): readonly Compared[] => [
    { source: titleSource, keyOf: comparable, one: ref, sort: 'title' },
    ...listings.map(({ body, activity }): Compared => ({
      source: body,
      keyOf: comparable,
      one: activity,
      sort: 'listing',
    })),
    ...kpis.map(({ source }): Compared => ({ source, keyOf: kpiKey, one: kpiKey(source.text), sort: 'kpi' })),
  ]);
}

function applyTo({ start, end, text }: Source, replacements: readonly Replacement[]): string {
  return [...replacements]
    .filter((part) => part.start >= start && part.end <= end)
    .sort((a, b) => b.start - a.start)
    .reduce((now, part) => now.slice(0, part.start - start) + part.text + now.slice(part.end - start), text);
}
