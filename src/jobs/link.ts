import { diagnose } from '../core/crossref/diagnose';
import { indexPlan } from '../core/crossref/web';
import { listingsOf } from '../core/plan/model';
import { writeChanges } from '../core/writing/write-changes';
import type { Documents, Sheets } from '../host/host';
import type { LinkAsk } from './ask';
import { openPlan } from './open';
import type { Linked, Opened } from './outcome';
import { mattersOf, recallGiven } from './remember/matters';
import { loadRemembered, memoryOf, nothingKnown, type Remembered } from './remember/remembered';

/**
 * Works out what the see-also of a plan should say, with what the workbook remembers. Writes nothing: `edits` is what
 * applying would write.
 */
export async function link(host: Sheets & Documents, ask: LinkAsk): Promise<Linked> {
  const opened = await openPlan(host, ask);
  return relink({ ...opened, remembered: await loadRemembered(host, opened) }, ask);
}

/** The same again with other answers, which go before those remembered, without reading again. */
export function relink(opened: Opened & { readonly remembered?: Remembered }, ask: LinkAsk): Linked {
  const { plan, profile, grid, remembered = nothingKnown } = opened;
  const memory = memoryOf(remembered);
  const given = recall();
  const decisions = { ...given, ...ask.decisions };
  const diagnosis = diagnose(plan, profile, { ...ask, memory, decisions });
  const { planChanges, changes, questions, applied, exceptions, kept, asked, answered, waiting } = diagnosis;
  const { expectations, style, shift, unused, unfit } = diagnosis;
  return {
    ...opened,
    remembered,
    decisions,
    changes,
    questions,
    applied,
    exceptions,
    kept,
    asked,
    answered,
    waiting,
    expectations,
    style,
    shift,
    unused,
    unfit,
    citing: listingsOf(plan).filter(({ typed }) => typed !== null).length,
    edits: writeChanges(grid, plan, planChanges),
  };

  function recall() {
    const { answers } = remembered.linking;
    if (!answers.some(({ state }) => state === 'given')) return {};
    return recallGiven(mattersOf(diagnose(plan, profile, { memory })).values(), answers, indexPlan(plan));
  }
}
