import { diagnose } from '../core/crossref/diagnose';
import { listingsOf } from '../core/plan/model';
import { writeChanges } from '../core/writing/write-changes';
import type { Documents, Sheets } from '../host/host';
import type { LinkAsk } from './ask';
import { openPlan } from './open';
import type { Linked, Opened } from './outcome';

/** Works out what the see-also of a plan should say. Writes nothing: `edits` is what applying would write. */
export async function link(host: Sheets & Documents, ask: LinkAsk): Promise<Linked> {
  return relink(await openPlan(host, ask), ask);
}

/** The same again with other answers, without reading again. */
export function relink(opened: Opened, ask: LinkAsk): Linked {
  const diagnosis = diagnose(opened.plan, opened.profile, ask);
  const { planChanges, changes, questions, applied, exceptions, kept, expectations, style, shift, unused, unfit } =
    diagnosis;
  return {
    ...opened,
    changes,
    questions,
    applied,
    exceptions,
    kept,
    expectations,
    style,
    shift,
    unused,
    unfit,
    citing: listingsOf(opened.plan).filter(({ typed }) => typed !== null).length,
    edits: writeChanges(opened.grid, opened.plan, planChanges),
  };
}
