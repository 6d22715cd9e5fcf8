import type { Message, Problem, ProposedFix, RuleContext } from '../../linting/rule';
import { isNumber } from '../../plan/label';
import { listingsOf, type Reference, type ReferenceFault } from '../../plan/model';
import { relatedTo, wordsOf } from '../plan-index';
import { mendWriting } from '../see-also/mend';

/** The gravest first: a reference is told of once. An ordinal (bb where the label is ab) is a matter of the label. */
const faults = ['look-alike', 'malformed', 'no-section'] as const satisfies readonly ReferenceFault[];

/** The references that are read in spite of this fault of their writing, which is their gravest. */
export function* findWritten(
  context: RuleContext,
  fault: (typeof faults)[number],
  say: (reference: Reference, proper: string) => Message,
): Iterable<Problem> {
  const { plan } = context;
  for (const listing of listingsOf(plan)) {
    for (const reference of listing.typed?.references ?? []) {
      if (!reference.exists || faults.find((one) => reference.faults.includes(one)) !== fault) continue;
      const { source, target } = reference;
      const proper = formatProperly(reference);
      const mend: ProposedFix = {
        title: { id: 'write-reference', values: { proper } },
        replacements: [{ at: source.at, start: source.start, end: source.end, text: proper }],
      };
      yield {
        message: say(reference, proper),
        place: source,
        listing: listing.id,
        action: listing.action,
        about: wordsOf(plan, target),
        related: relatedTo(plan, listing, [target]),
        ...mendWriting(context, listing, mend),
      };
    }
  }
}

/** With the section where one was typed or is missing; without it where it is taken from the reference before. */
function formatProperly({ written, faults: found, target, label }: Reference): string {
  return /^\d/.test(written) || found.includes('no-section') || isNumber(label) ? target : `(${label})`;
}
