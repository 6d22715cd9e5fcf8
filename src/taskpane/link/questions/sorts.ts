import type { Decisions, Question, QuestionKind } from '../../../core/crossref/question';
import type { Linked } from '../../../jobs/outcome';

/** What belongs to one sort of questions. */
export interface Sort {
  readonly about: QuestionKind;
  readonly title: string;
  readonly isOpenAtFirst: boolean;
  /** Said above them; empty where the title says it all. */
  readonly lead: string;
}

/** In the order in which they are asked. */
export const sorts: readonly Sort[] = [
  {
    about: 'taken-out',
    title: 'Taken out by hand',
    isOpenAtFirst: true,
    lead: 'This was written at your word and is gone from the sheet. It is not put back unasked.',
  },
  { about: 'not-listed', title: 'Questions', isOpenAtFirst: true, lead: '' },
  {
    about: 'expected',
    title: 'Expected by the profile',
    isOpenAtFirst: false,
    lead: 'Advice: no entry of the plan mentions these, and nothing waits for an answer.',
  },
];

/**
 * The questions of each sort, those answered here among them. One that is to be left as it is since an earlier day is not
 * asked again: it stands among the answers.
 */
export function sortQuestions(
  { asked, expectations, kept }: Linked,
  given: Decisions,
): Readonly<Record<QuestionKind, readonly Question[]>> {
  const left = new Set(kept.map(({ id }) => id));
  const all = [...asked, ...expectations].filter(({ id }) => !left.has(id) || given[id] !== undefined);
  const of = (about: QuestionKind) => all.filter((question) => question.about === about);
  return { 'not-listed': of('not-listed'), 'taken-out': of('taken-out'), expected: of('expected') };
}
