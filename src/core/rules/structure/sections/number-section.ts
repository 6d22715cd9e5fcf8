import type { ProposedFix } from '../../../linting/rule';
import { parseRef } from '../../../plan/label';
import { listingsOf, type Plan, type Section } from '../../../plan/model';

/**
 * The mend that gives a section another number, in a list to be spread; empty where the number is taken, stands in more
 * than its heading, or where references name the section: they would miss.
 */
export function numberSection(plan: Plan, section: Section, number: number): readonly ProposedFix[] {
  const { source, number: now } = section;
  const written = new RegExp(String.raw`(?<!\d)0*${now}(?!\d)`).exec(source.text);
  const isTaken = plan.sections.some((other) => other.number === number);
  if (plan.layout === 'register' || !written || isTaken || isReferredTo(plan, section)) return [];
  const start = source.start + written.index;
  return [
    {
      title: { id: 'number-section', values: { number } },
      replacements: [{ at: source.at, start, end: start + written[0].length, text: String(number) }],
    },
  ];
}

/** Whether a reference means an action of this section, and none of another that has its number. */
function isReferredTo(plan: Plan, section: Section): boolean {
  const others = plan.sections.filter((other) => other !== section && other.number === section.number);
  const elsewhere = new Set(others.flatMap(({ actions }) => actions.map(({ ref }) => ref)));
  return listingsOf(plan).some(({ seeAlso }) =>
    seeAlso.some((target) => parseRef(target)?.section === section.number && !elsewhere.has(target)),
  );
}
