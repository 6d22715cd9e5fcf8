import type { z } from 'zod';

import type { Plan, planSchema } from './model';

/** The plan as `concord read` prints it: what the schema describes, and where each node stands left out. */
export function printPlan({ title, years, sections }: Plan): z.infer<typeof planSchema> {
  return {
    title,
    years,
    sections: sections.map((section) => ({
      number: section.number,
      title: section.title,
      actions: section.actions.map((action) => ({
        ref: action.ref,
        label: action.label,
        title: action.title,
        rsp: action.rsp,
        kpis: action.kpis.map(({ index, text }) => (index === undefined ? { text } : { index, text })),
        listings: action.listings.map(({ id, text, kind, countries, groups, seeAlso, activity, at }) => ({
          id,
          text,
          kind,
          countries,
          groups,
          seeAlso,
          activity,
          at,
        })),
      })),
    })),
  };
}
