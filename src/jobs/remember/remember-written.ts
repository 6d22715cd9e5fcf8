import { addedKeys, keysInQuestion } from '../../core/crossref/memory/written-keys';
import { indexPlan } from '../../core/crossref/web';
import type { Plan } from '../../core/plan/model';
import type { Grid } from '../../core/sheet/grid';
import type { Documents } from '../../host/host';
import { changeChecking } from '../kept/checking';
import { changeLinking, type KeptAnswer, type LinkingOfSheet } from '../kept/linking';
import { reopen } from '../open';
import type { Linked, Opened } from '../outcome';
import { shareKey } from './matters';
import { differ, type MemoryStep } from './memory-step';
import { answerOf, exceptionOf } from './remember-answers';
import { loadRemembered, type Remembered } from './remembered';

/** What was to be written: a plan as it was before, with the answers carried out where there were any. */
export type ToWrite = Opened & Partial<Pick<Linked, 'answered' | 'waiting' | 'shift'>>;

/** So many answers that were carried out are kept to be looked through; the oldest go. */
const mostAnswers = 200;

/**
 * Keeps what was just written: the answers carried out, what is to stay as it is, and which lines and references were
 * added. `after` is the sheet as it stands now, `day` is written as 2026-01-31. Gives what is remembered now, and the step
 * that `putBack` takes when the writing is undone. Where nothing was added or answered, nothing is kept.
 */
export async function rememberWritten(
  host: Documents,
  before: ToWrite,
  after: Grid,
  day: string,
): Promise<{ readonly remembered: Remembered; readonly step: MemoryStep }> {
  const { answered = [], waiting = [] } = before;
  const known = await loadRemembered(host, before);
  const plan = reopen(before, after).plan;
  const added = addedKeys(before.plan, plan);
  if (added.length + answered.length + waiting.length === 0) {
    return { remembered: known, step: differ(before.plan.sheet, known, known) };
  }
  const index = indexPlan(before.plan);
  const isOther = (kept: { readonly keys: readonly string[] }) =>
    ![...answered, ...waiting].some(({ question }) => shareKey(question, kept));
  const exceptions = answered.flatMap(({ question, option }) =>
    option.choice === 'keep'
      ? [known.checking.exceptions.find((one) => shareKey(one, question)) ?? exceptionOf(question, day)]
      : [],
  );
  const answers = [...answered, ...waiting].flatMap(({ question, option }): KeptAnswer[] =>
    option.choice === 'keep'
      ? []
      : [
          answerOf(
            question,
            option,
            index,
            answered.some((one) => one.question === question) ? 'written' : 'given',
            day,
          ),
        ],
  );
  const remembered: Remembered = {
    checking: await changeChecking(host, (kept) => ({
      ...kept,
      exceptions: [...kept.exceptions.filter(isOther), ...exceptions],
    })),
    linking: await changeLinking(host, before.plan.sheet, before.sheets, (kept) => ({
      answers: [...kept.answers.filter(isOther), ...answers].slice(-mostAnswers),
      written: withWritten(kept.written, added, plan, day),
      names: namesOf(kept.names, before, plan),
    })),
  };
  return { remembered, step: differ(before.plan.sheet, known, remembered) };
}

/** What was written before and could still be missed, and what is written now. */
function withWritten(
  kept: LinkingOfSheet['written'],
  added: readonly string[],
  plan: Plan,
  day: string,
): LinkingOfSheet['written'] {
  const inQuestion = keysInQuestion(plan);
  const now = new Set(added);
  const earlier = Object.entries(kept).map(
    ([since, keys]) => [since, keys.filter((key) => inQuestion.has(key) && !now.has(key))] as [string, string[]],
  );
  const today = earlier.find(([since]) => since === day)?.[1] ?? [];
  const all = [...earlier.filter(([since]) => since !== day), [day, [...today, ...added]] as [string, string[]]];
  return Object.fromEntries(all.filter(([, keys]) => keys.length > 0));
}

/** The names of now, unless references are still waiting to follow a change of names. */
function namesOf(kept: LinkingOfSheet['names'], { shift }: ToWrite, plan: Plan): LinkingOfSheet['names'] {
  const isKnown = Object.keys(kept).length > 0;
  if (isKnown && shift !== null) return kept;
  return Object.fromEntries([...indexPlan(plan).words].map(([name, words]) => [words, name]));
}
