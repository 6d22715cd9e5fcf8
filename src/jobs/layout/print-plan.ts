import { printPlan } from '../../core/plan/print-plan';
import type { ImportJson, LossJson, ReadJson } from '../printed/json';
import type { Opened } from '../outcome';
import { sayLoss, type LaidOut } from './lay-out';
import { sayDocumentLoss, type DocumentPlan } from './read-document';

/*
 * A plan, and one brought in, in the words of the machine contract. Apart from the other jobs' words: the pane loads
 * the readers of documents only when they are needed.
 */

export function readJson(opened: Opened | DocumentPlan): ReadJson {
  const { plan, file, profile, counts } = opened;
  return {
    file,
    sheet: plan.sheet,
    layout: plan.layout,
    profile: profile.id,
    plan: printPlan(plan),
    activities: plan.activities.map(({ id, title, listings }) => ({ id, title, listings })),
    counts,
    ...('losses' in opened && { losses: lossesOf(opened) }),
  };
}

/** `written` is the name of the file written, or null for a dry run. */
export function importJson(
  opened: Opened | DocumentPlan,
  { sheet, losses }: LaidOut,
  layout: string,
  written: string | null,
): ImportJson {
  const { file, counts } = opened;
  const own = losses.map((loss) => ({ ...loss, message: sayLoss(loss) }));
  return { file, layout, sheet, counts, losses: [...lossesOf(opened), ...own], written };
}

function lossesOf(opened: Opened | DocumentPlan): readonly LossJson[] {
  return 'losses' in opened ? opened.losses.map((loss) => ({ ...loss, message: sayDocumentLoss(loss) })) : [];
}
