import type { Decision } from '../../../core/crossref/question';
import type { Answer } from '../../../core/sheet/finding';
import type { Linked } from '../../../jobs/outcome';
import { answerCause, groupByCause } from '../../link/questions/causes';
import { shownOf } from '../../state/state';
import type { Desk } from '../desk';
import type { Linking } from '../linking';

/** What leads from a finding to the question that asks what to do about it. */
export interface Asking {
  /**
   * Shows a question under See also, and gives an answer to it and to those of the same cause; null gives none. Where the
   * plan was not compared yet, or has changed since, it is compared first.
   */
  readonly ask: (question: string, answer: Answer | null) => Promise<void>;
}

export function asking({ read, tell, inLine, runNow }: Desk, { answer }: Pick<Linking, 'answer'>): Asking {
  return {
    async ask(question, given) {
      tell({ is: 'asking', question });
      await inLine('link', async () => {
        const shown = shownOf(read().link);
        if (!shown || shown.outdated) await runNow('link');
      });
      const shown = shownOf(read().link);
      if (given === null || !shown || shown.outdated) return;
      const decisions = answersTo(question, given, shown.result);
      if (decisions) await answer(decisions);
    },
  };
}

/** The answer as the questions of now have it; null where they offer no such answer. */
function answersTo(
  id: string,
  { choice, listing, to }: Answer,
  { asked, expectations }: Linked,
): Readonly<Record<string, Decision | null>> | null {
  const cause = groupByCause([...asked, ...expectations]).find(({ questions }) =>
    questions.some((one) => one.id === id),
  );
  const own = cause?.questions.find((one) => one.id === id);
  const option = own?.options.find((one) => one.choice === choice && one.listing === listing && one.to === to);
  if (!cause || !own || !option) return null;
  // What is answered first is what the others are answered alike.
  return answerCause({ ...cause, questions: [own, ...cause.questions.filter((one) => one !== own)] }, option);
}
