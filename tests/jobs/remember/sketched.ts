import { applyEdits, diffGrids } from '../../../src/core/sheet/edit';
import { openMemoryHost, type MemoryHost } from '../../../src/host/memory/memory-host';
import type { Documents, Sheets } from '../../../src/host/host';
import type { LinkAsk } from '../../../src/jobs/ask';
import { link } from '../../../src/jobs/link';
import { rememberWritten } from '../../../src/jobs/remember/remember-written';
import { planRows, sheetOf, type SketchedAction } from '../../core/plan-sheet';

export const day = '2026-11-22';

export type Sketch = Readonly<Record<string, readonly string[]>>;

/** The actions of one section, given as the listings under each label. */
export function actionsOf(sketch: Sketch): readonly SketchedAction[] {
  return Object.entries(sketch).map(([label, listings]) => ({ label, listings, title: `Subject of ${label}` }));
}

export function openSketch(actions: Sketch | readonly SketchedAction[]): MemoryHost {
  const sketched = Array.isArray(actions) ? actions : actionsOf(actions as Sketch);
  return openMemoryHost('plan.xlsx', [sheetOf(planRows(sketched))]);
}

/** Links a plan, writes what comes of it, and keeps what is to be remembered. */
export async function linkAndWrite(host: Sheets & Documents, ask: LinkAsk = {}, on = day) {
  const linked = await link(host, ask);
  await host.apply(linked.plan.sheet, linked.edits);
  const { step } = await rememberWritten(host, linked, applyEdits(linked.grid, linked.edits), on);
  return { ...linked, step };
}

/** What a person does: makes the plan another. */
export async function retype(host: MemoryHost, actions: Sketch | readonly SketchedAction[]): Promise<void> {
  const sketched = Array.isArray(actions) ? actions : actionsOf(actions as Sketch);
  await host.apply('Plan', diffGrids(await host.read('Plan'), sheetOf(planRows(sketched))));
}
