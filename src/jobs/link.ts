import { diagnose } from '../core/crossref/diagnose';
import type { Decisions } from '../core/crossref/question';
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
  const { plan, profile, grid, said, remembered = nothingKnown } = opened;
  const known = { memory: memoryOf(remembered), decided: said.decided };
  const decisions = { ...recallAnswers(), ...ask.decisions };
  const { planChanges, plan: taken, expected, ...found } = diagnose(plan, profile, { ...ask, ...known, decisions });
  return {
    ...opened,
    ...found,
    remembered,
    decisions,
    activities: taken.activities,
    citing: listingsOf(plan).filter(({ typed }) => typed !== null).length,
    edits: writeChanges(grid, plan, planChanges),
  };

  /** The answers that were given and not written yet; one may lead to the question that another answers. */
  function recallAnswers(): Decisions {
    const given = remembered.linking.answers.filter(({ state }) => state === 'given');
    const index = indexPlan(plan);
    let recalled: Decisions = {};
    for (let count = -1; given.length > 0 && Object.keys(recalled).length > count;) {
      count = Object.keys(recalled).length;
      const matters = mattersOf(diagnose(plan, profile, { ...known, decisions: recalled }));
      recalled = { ...recalled, ...recallGiven(matters.values(), given, index) };
    }
    return recalled;
  }
}
