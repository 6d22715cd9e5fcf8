import { actionsOf, listingsOf, type Plan } from '../../../src/core/plan/model';
import { foldSpaces } from '../../../src/core/plan/text';
import { labelIn } from './labels';

/** What a plan says, without where it says it: what every shape of the same plan must give. */
export interface PlanFacts {
  readonly title: string;
  readonly years: { readonly from: number; readonly to: number };
  readonly sections: readonly { readonly number: number; readonly title: string }[];
  readonly actions: readonly ActionFacts[];
  readonly listings: readonly ListingFacts[];
  /** The ids of the listings of each activity. */
  readonly activities: readonly (readonly string[])[];
}

export interface ActionFacts {
  readonly ref: string;
  /** Null in what is expected where the shape does not show it: any will do. */
  readonly label: string | null;
  readonly title: string;
  readonly rsp: { readonly outcome: string; readonly milestones: readonly number[] } | null;
  readonly kpis: readonly { readonly index?: number | undefined; readonly text: string }[];
}

export interface ListingFacts {
  readonly id: string;
  readonly text: string;
  readonly kind: string;
  readonly countries: readonly string[];
  readonly groups: readonly string[];
  readonly seeAlso: readonly string[];
}

export function factsOf(plan: Plan): PlanFacts {
  return {
    title: plan.title,
    years: plan.years,
    sections: plan.sections,
    actions: actionsOf(plan),
    listings: listingsOf(plan),
    activities: plan.activities.map(({ listings }) => listings),
  };
}

/** The value of a fact that is right whatever is read. */
export const any = '(any)';

/** One fact a line, by its name: `1-(a)#6 kind` → `regional`. Spaces and characters that are not seen do not count. */
export function listFacts(facts: PlanFacts): ReadonlyMap<string, string> {
  const list = new Map<string, string>([
    ['plan title', facts.title],
    ['plan years', `${facts.years.from}-${facts.years.to}`],
    ['plan counts', JSON.stringify(countFacts(facts))],
  ]);
  facts.sections.forEach(({ number, title }, index) => {
    list.set(`section ${index + 1} number`, String(number));
    list.set(`section ${index + 1} title`, title);
  });
  for (const { ref, label, title, rsp, kpis } of facts.actions) {
    list.set(`${ref} label`, label ?? any);
    list.set(`${ref} title`, title);
    list.set(`${ref} outcome`, rsp?.outcome ?? 'none');
    list.set(`${ref} milestones`, rsp?.milestones.join() ?? 'none');
    list.set(`${ref} kpis`, kpis.map(({ index, text }) => (index ? `(${index}) ` : '') + text).join(' | '));
  }
  for (const { id, text, kind, countries, groups, seeAlso } of facts.listings) {
    list.set(`${id} text`, text);
    list.set(`${id} kind`, kind);
    list.set(`${id} countries`, [...countries].sort().join());
    list.set(`${id} groups`, [...groups].sort().join());
    list.set(`${id} see also`, seeAlso.join());
  }
  for (const listings of facts.activities) list.set(`activity ${[...listings].sort().join()}`, 'listed');
  return new Map([...list].map(([name, value]) => [name, foldSpaces(value)]));
}

function countFacts({ sections, actions, listings, activities }: PlanFacts) {
  return {
    sections: sections.length,
    actions: actions.length,
    listings: listings.length,
    activities: activities.length,
    references: listings.reduce((sum, { seeAlso }) => sum + seeAlso.length, 0),
    kpis: actions.reduce((sum, { kpis }) => sum + kpis.length, 0),
  };
}

/** The same plan with its actions named otherwise, in their own names and in every reference. */
export function renameActions(facts: PlanFacts, names: ReadonlyMap<string, string>): PlanFacts {
  const rename = (ref: string) => names.get(ref) ?? ref;
  const renameId = (id: string) => id.replace(/^[^#]+/, rename);
  return {
    ...facts,
    actions: facts.actions.map((action) => {
      const ref = rename(action.ref);
      return { ...action, ref, label: ref === action.ref ? action.label : action.label && labelIn(ref) };
    }),
    listings: facts.listings.map((listing) => ({
      ...listing,
      id: renameId(listing.id),
      seeAlso: listing.seeAlso.map(rename),
    })),
    activities: facts.activities.map((listings) => listings.map(renameId)),
  };
}

/** The same plan where its labels are not written: whatever the reader puts in their place will do. */
export function withoutLabels(facts: PlanFacts): PlanFacts {
  return { ...facts, actions: facts.actions.map((action) => ({ ...action, label: null })) };
}
