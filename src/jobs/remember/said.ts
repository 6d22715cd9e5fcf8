import { decisionByContent } from '../../core/crossref/memory/content';
import { questionKeys } from '../../core/crossref/memory/question-keys';
import type { Option, Question, Shift } from '../../core/crossref/question';
import type { Index } from '../../core/crossref/web';
import type { Exception } from '../../core/linting/exceptions';
import { lawOf } from '../../core/plan/remembered/known-by';
import { rememberingWords } from '../../core/words/remembering';
import type { KeptChecking } from '../kept/checking';
import type { KeptAnswer } from '../kept/linking';
import { shareKey } from './matters';

/** What a person said of something that was asked; null where an answer is taken back. */
export interface Said {
  readonly matter: Question | Shift;
  readonly option: Option | null;
  /** Whether it is carried out. */
  readonly state: KeptAnswer['state'];
}

/** What is to stay as it is is an exception of the check; what is answered otherwise is none any more. */
export function withKept(kept: KeptChecking, said: readonly Said[], index: Index, day: string): KeptChecking {
  const left = kept.exceptions.filter(
    (exception) => !said.some((one) => !staysAsItIs(one) && shareKey(one.matter, exception)),
  );
  const added = said
    .filter(staysAsItIs)
    .filter(({ matter }) => !left.some((exception) => shareKey(matter, exception)))
    .map((one) => exceptionFor(one, index, day));
  return { ...kept, exceptions: [...left, ...added] };
}

/** What was answered in other ways; an answer to the same question goes in place of an earlier one that is not carried out. */
export function withAnswers(
  kept: readonly KeptAnswer[],
  said: readonly Said[],
  index: Index,
  day: string,
): readonly KeptAnswer[] {
  const answers = said.flatMap((one): KeptAnswer[] => {
    if (one.option === null || staysAsItIs(one)) return [];
    const { matter, option, state } = one;
    const [first, ...others] = matter.keys;
    const named = decisionByContent(option, index);
    const again = kept.find(
      (earlier) => shareKey(matter, earlier) && earlier.state === 'given' && isSameAnswer(earlier, named),
    );
    if (again) return [{ ...again, state }];
    return [{ keys: [first, ...others], ...named, question: matter.message, answer: option.title, since: day, state }];
  });
  const isReplaced = (earlier: KeptAnswer) =>
    said.some(({ matter, state }) => shareKey(matter, earlier) && (state === 'written' || earlier.state === 'given'));
  const texts = new Set(answers.map((answer) => JSON.stringify(answer)));
  const left = kept.filter((earlier) => !isReplaced(earlier) || texts.has(JSON.stringify(earlier)));
  const known = new Set(left.map((answer) => JSON.stringify(answer)));
  return [...left, ...answers.filter((answer) => !known.has(JSON.stringify(answer)))];
}

/** Where a removal is respected on both sides, once that is done, both sides stay as they are. */
function staysAsItIs({ matter, option, state }: Said): boolean {
  return option?.choice === 'keep' || (state === 'written' && isPairTakenOut(matter, option));
}

function isPairTakenOut(matter: Question | Shift, option: Option | null): matter is Question {
  return 'about' in matter && matter.about === 'taken-out' && option?.choice === 'drop';
}

function exceptionFor({ matter, option }: Said, index: Index, day: string): Exception {
  const { keys, message, listings } = matter;
  const first = index.listings.get(listings[0] ?? '');
  const returning =
    first && isPairTakenOut(matter, option)
      ? questionKeys('taken-out', index.activities.get(first.activity)!, first.action, index)
      : [];
  return {
    rule: lawOf(keys[0]),
    keys: [...keys, ...returning],
    reason: rememberingWords.answeredSo(),
    message,
    name: listings[0] ?? '',
    since: day,
  };
}

function isSameAnswer(
  a: Pick<KeptAnswer, 'choice' | 'listing' | 'to'>,
  b: Pick<KeptAnswer, 'choice' | 'listing' | 'to'>,
) {
  return a.choice === b.choice && a.listing === b.listing && a.to === b.to;
}
