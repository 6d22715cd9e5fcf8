import type { Question } from '../../crossref/question';
import type { ProposedFix, RuleContext } from '../../linting/rule';
import { indexOf } from '../plan-index';
import { writeTargets } from '../see-also/mend';

/**
 * The answers that change texts of see-also alone: the reference left out, or corrected, in each entry that has it.
 * Adding and moving a line changes more than a text, and is done where the question is answered; where that is
 * suggested, no text is.
 */
export function findAnswerMends(
  context: RuleContext,
  { target, listings: citing, options, recommended }: Question,
): readonly ProposedFix[] {
  const { listings } = indexOf(context.plan);
  const entries = citing.map((id) => listings.get(id)!);
  const suggested = recommended === null ? null : options[recommended]!.choice;
  if (suggested === 'list' || suggested === 'move') return [];
  // What cannot be read would be lost.
  if (entries.some(({ typed }) => typed!.unread.length > 0)) return [];
  return options.flatMap(({ choice, to = '' }): ProposedFix[] => {
    if (choice !== 'drop' && choice !== 'retarget') return [];
    const replacements = entries.flatMap((entry) => {
      const targets = entry.seeAlso.flatMap((name) => (name !== target ? [name] : choice === 'drop' ? [] : [to]));
      return writeTargets(context, entry, targets).replacements;
    });
    const lines = entries.length;
    return choice === 'drop'
      ? [{ title: { id: 'drop-target', values: { target, lines } }, replacements }]
      : [{ title: { id: 'write-target-instead', values: { target, instead: to, lines } }, replacements }];
  });
}
