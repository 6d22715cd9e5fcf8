import { addedKeys } from '../../core/crossref/memory/written-keys';
import { indexPlan } from '../../core/crossref/web';
import { addDecided, undecided } from '../../core/plan/activity/decided';
import type { Grid } from '../../core/sheet/grid';
import type { Documents } from '../../host/host';
import { changeChecking } from '../kept/checking';
import { changeLinking } from '../kept/linking';
import { changeReading, loadReading } from '../kept/reading';
import { reopen } from '../open';
import type { Linked, Opened } from '../outcome';
import { Refusal } from '../refusal';
import { allOrNothing } from './all-or-nothing';
import { differ, type MemoryStep } from './memory-step';
import { loadRemembered, type Remembered } from './remembered';
import { withAnswers, withKept, type Said } from './said';
import { withNames, withWritten } from './written';

/** What was to be written: a plan as it was before, with the answers to its questions where there were any. */
export type ToWrite = Opened & Partial<Pick<Linked, 'answered' | 'waiting' | 'shift' | 'decided'>>;

interface Kept {
  readonly remembered: Remembered;
  /** The way back, for `putBack`, when what was written is undone. */
  readonly step: MemoryStep;
}

/** So many answers are kept, most of them carried out and there to be looked through; the oldest go. */
const mostAnswers = 200;

/**
 * Keeps what was just written: the answers carried out, what is to stay as it is, what was said of wordings, and which
 * lines and references were added. `after` is the sheet as it stands now, `day` is written as 2026-01-31. Where there is
 * nothing new to keep, the workbook stays as it is. Throws Refusal `not-remembered`, with all that is kept as it was.
 */
export async function rememberWritten(host: Documents, before: ToWrite, after: Grid, day: string): Promise<Kept> {
  try {
    return await allOrNothing(host, () => remember(host, before, after, day));
  } catch (error) {
    throw new Refusal('not-remembered', before.plan.sheet, { cause: error });
  }
}

async function remember(host: Documents, before: ToWrite, after: Grid, day: string): Promise<Kept> {
  const { plan, sheets, said } = before;
  const index = indexPlan(plan);
  const answers = saidOf(before);
  const reading = await loadReading(host);
  const known = { ...(await loadRemembered(host, before)), decided: reading.decided };
  const decided = addDecided(known.decided, before.decided ?? undecided);
  const now = reopen({ ...before, said: { ...said, decided } }, after).plan;
  const added = addedKeys(plan, now);
  const checking = withKept(known.checking, answers, index, day);
  const given = withAnswers(known.linking.answers, answers, index, day).slice(-mostAnswers);
  const linking =
    added.length > 0 || differs(given, known.linking.answers)
      ? {
          answers: given,
          written: withWritten(known.linking.written, added, now, day),
          names: withNames(known.linking.names, before.shift, now),
        }
      : known.linking;
  if (differs(checking, known.checking)) await changeChecking(host, () => checking);
  if (differs(linking, known.linking)) await changeLinking(host, plan.sheet, sheets, () => linking);
  if (differs(decided, known.decided)) await changeReading(host, (kept) => ({ ...kept, decided }));
  return { remembered: { checking, linking }, step: differ(plan.sheet, known, { checking, linking, decided }) };
}

function saidOf({ answered = [], waiting = [], shift }: ToWrite): readonly Said[] {
  const option = shift?.options.find(({ choice }) => choice === shift.answer);
  return [
    ...(shift && option ? [{ matter: shift, option, state: 'written' } as const] : []),
    ...answered.map(({ question, option }): Said => ({ matter: question, option, state: 'written' })),
    ...waiting.map(({ question, option }): Said => ({ matter: question, option, state: 'given' })),
  ];
}

function differs(a: object, b: object): boolean {
  return JSON.stringify(a) !== JSON.stringify(b);
}
