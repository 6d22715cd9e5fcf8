import { lossWords } from '../../core/words/losses';
import type { LayoutLoss } from '../../core/writing/layouts/loss';
import { layOutPlan, type NewLayout } from '../../core/writing/lay-out-plan';
import type { NewSheets } from '../../host/host';
import type { Opened } from '../outcome';

const sheetNames: Readonly<Record<NewLayout, string>> = { annex: 'Annex', register: 'Register' };

export interface LaidOut {
  /** The name that the new sheet got. */
  readonly sheet: string;
  /** What the new sheet does not say, or says otherwise, in the order of the plan. */
  readonly losses: readonly LayoutLoss[];
}

/** Writes an opened plan into a layout, in a new sheet; the planner's own is left as it is. */
export async function layOut(host: NewSheets, opened: Opened, layout: NewLayout): Promise<LaidOut> {
  const { sheet, losses } = layOutPlan(opened, layout, sheetNames[layout]);
  return { sheet: await host.add(sheet), losses };
}

/** A loss in a sentence; its place stands beside it. */
export function sayLoss({ kind, text }: LayoutLoss): string {
  return lossWords[kind](text);
}
