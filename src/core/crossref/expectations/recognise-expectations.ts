import type { Activity, Action, Plan } from '../../plan/model';
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
    const fitting = [...index.actions.values()].filter(({ title }) => namesOne(title, expectation.under));
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
  return (activity) => {
    const listings = activity.listings.map((id) => index.listings.get(id)!);
    const isUnder = ({ ref, title }: Action) =>
      listings.some(({ action }) => action === ref) && namesOne(title, under!);
    return (
      (!words || listings.some(({ text }) => namesOne(text, words))) &&
      (!kinds || listings.some(({ kind }) => kinds.includes(kind))) &&
      (!places ||
        listings.some((listing) => [...listing.groups, ...listing.countries].some((one) => places.has(one)))) &&
      (!under || [...index.actions.values()].some(isUnder))
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

/** Whether one of the phrases stands in a text, word for word; case, accents, dashes and punctuation do not matter. */
function namesOne(text: string, phrases: readonly string[]): boolean {
  const held = spell(text);
  return phrases.some((phrase) => held.includes(spell(phrase)));
}

function spell(text: string): string {
  return ` ${wordsOf(text)
    .map(({ key }) => key.toLowerCase())
    .join(' ')} `;
}
