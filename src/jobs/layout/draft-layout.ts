import { layOutPlan, type NewLayout } from '../../core/writing/lay-out-plan';
import type { Opened } from '../outcome';
import type { LossJson } from '../printed/json';
import { sayLoss } from './lay-out';
import { sayDocumentLoss, type DocumentPlan } from './read-document';

/** A plan that may be written into a new sheet, and what that sheet will not have as it is. Nothing is written yet. */
export interface LayoutDraft {
  readonly opened: Opened | DocumentPlan;
  readonly layout: NewLayout;
  /** Those of the document first, then those of the layout, each in the order of the plan. */
  readonly losses: readonly LossJson[];
}

export function draftLayout(opened: Opened | DocumentPlan, layout: NewLayout): LayoutDraft {
  const ofDocument = 'losses' in opened ? opened.losses : [];
  const ofLayout = layOutPlan(opened, layout, opened.plan.sheet).losses;
  const losses = [
    ...ofDocument.map((loss) => ({ ...loss, message: sayDocumentLoss(loss) })),
    ...ofLayout.map((loss) => ({ ...loss, message: sayLoss(loss) })),
  ];
  return { opened, layout, losses };
}
