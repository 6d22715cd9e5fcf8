import { didYouMean, listInWords, quote } from '../speech';

/** What the laws of see-also say. */
export const references = {
  'target-is-missing': ({ written, target, nearest }: { written: string; target: string; nearest: string | null }) =>
    `${quote(written)} refers to ${target}, and there is no such action${didYouMean(nearest)}`,
  'target-is-self': ({ action, nearest }: { action: string; nearest: string | null }) =>
    `This entry stands under ${action} and refers to ${action} itself${didYouMean(nearest)}`,
  'target-is-repeated': ({ target }: { target: string }) => `The see-also names ${target} more than once.`,
  'reference-is-malformed': ({ written, proper }: { written: string; proper: string }) =>
    `${quote(written)} is not written as references are; expected ${quote(proper)}.`,
  'label-looks-alike': ({ written, target }: { written: string; target: string }) =>
    `${quote(written)} is typed with a letter that only looks like the right one; ${target} is meant.`,
  'section-is-left-out': ({ written, target }: { written: string; target: string }) =>
    `${quote(written)} does not say which section; read as ${target}.`,
  'see-also-is-unreadable': ({ part }: { part: string }) =>
    `${quote(part)} in the see-also cannot be read as the name of an action.`,
  'comma-is-missing': ({ seeAlso }: { seeAlso: string }) => `A comma is missing in ${quote(seeAlso)}.`,
  'and-is-missing': ({ seeAlso }: { seeAlso: string }) => `“and” is missing before the last in ${quote(seeAlso)}.`,
  'targets-are-out-of-order': ({ seeAlso }: { seeAlso: string }) =>
    `${quote(seeAlso)} is not in the order of the plan.`,
  'targets-are-left-out': ({ targets }: { targets: readonly string[] }) =>
    `The same activity stands under ${listInWords(targets)} too, which this see-also leaves out.`,
  'target-does-not-list': ({ seen, suggestion }: { seen: string; suggestion: string | null }) =>
    suggestion === null ? seen : `${seen} Suggested: ${suggestion}.`,
};
