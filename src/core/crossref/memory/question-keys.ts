import { nameFault } from '../../plan/remembered/known-by';
import type { Activity } from '../../plan/model';
import { comparable } from '../../plan/text';
import type { QuestionKind } from '../question';
import type { Index } from '../web';

/** The law and the sentence by which the check tells of what is asked: a question and its finding are one matter. */
export const toldAs = {
  'not-listed': ['reference-is-mutual', 'target-does-not-list'],
  'taken-out': ['reference-is-mutual', 'reference-was-taken-out'],
  expected: ['expectation-is-met', 'activity-is-expected'],
} as const satisfies Readonly<Record<QuestionKind, readonly [law: string, sentence: string]>>;

/** An action that is not there is a matter of its own law. */
const toldOfMissing = ['reference-has-target', 'target-is-missing'] as const;

/** What memory knows a question by, which is what its finding is known by: once for each wording of the activity. */
export function questionKeys(
  about: QuestionKind,
  activity: Activity,
  target: string,
  index: Index,
): readonly [string, ...string[]] {
  const [law, sentence] = about === 'not-listed' && !index.actions.has(target) ? toldOfMissing : toldAs[about];
  const words = index.words.get(target) ?? comparable(target);
  const [own, ...others] = [...index.wordings.get(activity.id)!].map((wording) =>
    nameFault(law, sentence, words, wording),
  );
  return [own!, ...others];
}
