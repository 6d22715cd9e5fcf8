import type { Activity, Plan } from '../../plan/model';
import { findGroupMembers } from '../../plan/places/group-members';
import { wordsOf } from '../../plan/places/words';
import type { Profile } from '../../plan/profile';
import type { Expectation } from '../../plan/profiles/expectation';
import { comparable } from '../../plan/text';
import type { Index } from '../web';

/** What an expectation is of in this plan. */
export interface Recognised {
  readonly expectation: Expectation;
  /** The action that is expected to list the activities too. */
  readonly target: string;
  /** Ids of the activities that it speaks of. */
  readonly activities: ReadonlySet<string>;
}

/**
 * The expectations of a profile that this plan has the action for, in their order. Where no action, or more than one,
 * has the words, the expectation says nothing.
 */
export function recogniseExpectations(index: Index, profile: Profile): readonly Recognised[] {
  const { plan } = index;
  return (profile.expectations ?? []).flatMap((expectation): Recognised[] => {
    const isUnder = holdsOne(expectation.under);
    const fitting = [...index.actions.values()].filter(({ title }) => isUnder(title));
    const [target, another] = fitting;
    if (!target || another) return [];
    const fits = fitActivity(expectation, index, profile);
    return [{ expectation, target: target.ref, activities: new Set(plan.activities.filter(fits).map(({ id }) => id)) }];
  });
}

/** Tells whether an activity is one of those that the expectation speaks of: one entry of each list fits. */
function fitActivity(
  { activities: { under, words, groups, kinds } }: Expectation,
  index: Index,
  profile: Profile,
): (activity: Activity) => boolean {
  const places = groups && findPlaces(groups, index.plan, profile);
  const holdsWords = words && holdsOne(words);
  const actions = under && findActions(under, index);
  return (activity) => {
    const listings = activity.listings.map((id) => index.listings.get(id)!);
    return (
      (!holdsWords || listings.some(({ text }) => holdsWords(text))) &&
      (!kinds || listings.some(({ kind }) => kinds.includes(kind))) &&
      (!places ||
        listings.some((listing) => [...listing.groups, ...listing.countries].some((one) => places.has(one)))) &&
      (!actions || listings.some(({ action }) => actions.has(action)))
    );
  };
}

/** The names that the groups are shown by, and the codes of their Members by then. */
function findPlaces(names: readonly string[], plan: Plan, profile: Profile): ReadonlySet<string> {
  const asked = new Set(names.map(comparable));
  const shown = profile.groups.flatMap((group) =>
    group.names.some((name) => asked.has(comparable(name))) ? [group.names[0]!] : [],
  );
  return new Set([...shown, ...shown.flatMap((name) => findGroupMembers(name, plan, profile))]);
}

/** The names of the actions whose text holds one of the phrases. */
function findActions(phrases: readonly string[], index: Index): ReadonlySet<string> {
  const holds = holdsOne(phrases);
  return new Set([...index.actions.values()].filter(({ title }) => holds(title)).map(({ ref }) => ref));
}

/** Tells whether one of the phrases stands in a text, word for word; case, accents, dashes and punctuation do not matter. */
function holdsOne(phrases: readonly string[]): (text: string) => boolean {
  const spelled = phrases.map(spell);
  return (text) => {
    const held = spell(text);
    return spelled.some((phrase) => held.includes(phrase));
  };
}

function spell(text: string): string {
  return ` ${wordsOf(text)
    .map(({ key }) => key.toLowerCase())
    .join(' ')} `;
}
