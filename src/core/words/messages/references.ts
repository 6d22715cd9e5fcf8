import { didYouMean, listInWords, quote } from '../speech';

/** So many names of actions are read in a sentence. */
const mostNames = 12;

function shorten(names: readonly string[]): readonly string[] {
  return names.length > mostNames ? [...names.slice(0, mostNames), `${names.length - mostNames} others`] : names;
}

interface Question {
  readonly seen: string;
  readonly suggestion: string | null;
  /** Whether the suggestion is among the mends of the finding, or changes more than texts. */
  readonly answered: 'here' | 'under-see-also';
}

/** What the laws of see-also say. */
export const references = {
  'target-is-missing': ({ written, target, nearest }: { written: string; target: string; nearest: string | null }) =>
    `${quote(written)} refers to ${target}, and there is no such action${didYouMean(nearest)}`,
  'targets-are-skipped': ({ count, missing, next }: { count: number; missing: string; next: string }) =>
    `${count} references lead to ${missing}, which is not there: the numbering goes on with ${next}. Is ${next} meant to be ${missing}?`,
  'target-is-self': ({ action, nearest }: { action: string; nearest: string | null }) =>
    `This entry stands under ${action} and refers to ${action} itself${didYouMean(nearest)}`,
  'target-is-repeated': ({ target }: { target: string }) => `The see-also names ${target} more than once.`,
  'references-use-earlier-names': ({ seen }: { seen: string }) =>
    `${seen} Until you have decided on that, nothing else is said of the see-also in these lines.`,
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
    `The same activity stands under ${listInWords(shorten(targets))} too, which this see-also leaves out.`,
  'target-does-not-list': ({ seen, suggestion, answered }: Question) => {
    if (suggestion === null) return `${seen} “See also” asks what is meant.`;
    return `${seen} Suggested${answered === 'here' ? '' : ', to be done under “See also”'}: ${suggestion}.`;
  },
  'reference-was-taken-out': ({ seen, suggestion }: Pick<Question, 'seen'> & { readonly suggestion: string }) =>
    `${seen} Suggested under “See also”: ${suggestion}.`,
  'reference-is-in-text': ({ named, targets }: { named: string; targets: readonly string[] }) =>
    `${quote(named)} names ${listInWords(targets)} within the text; only a see-also is read as a reference.`,
  'bracket-is-missing': ({ seeAlso }: { seeAlso: string }) => `A bracket is missing around ${quote(seeAlso)}.`,
  'reference-is-outside': ({ text }: { text: string }) =>
    `${quote(text)} stands behind the bracket of the see-also and is read as part of the activity.`,
  'see-also-is-double': ({ seeAlso }: { seeAlso: string }) => `Two see-also stand in one entry: ${quote(seeAlso)}.`,
  'see-also-is-not-last': ({ behind }: { behind: string }) =>
    `${quote(behind)} stands behind the see-also; expected the see-also at the end.`,
  'see-also-is-empty': () => 'This see-also names no action.',
  'listing-is-see-also': ({ action }: { action: string }) => `An entry under ${action} has a see-also and no text.`,
  'see-also-is-told-twice': ({ inText }: { inText: string }) =>
    `${quote(inText)} stands behind the activity, and in its own column once more.`,
  'see-also-is-told-otherwise': ({ inText, inColumn }: { inText: string; inColumn: string }) =>
    `The text says ${quote(inText)}, its see-also column ${quote(inColumn)}. Only the column is read.`,
};
