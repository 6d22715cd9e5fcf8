import type { Memory } from '../../core/plan/remembered/memory';
import type { Documents } from '../../host/host';
import { loadChecking, nothingSaid, type KeptChecking } from '../kept/checking';
import { linkingOf, loadLinking, nothingLinked, type LinkingOfSheet } from '../kept/linking';

/** What a workbook keeps of what its planner said of one plan. */
export interface Remembered {
  /** With the exceptions, among which is what is to stay as it is. */
  readonly checking: KeptChecking;
  readonly linking: LinkingOfSheet;
}

/** A plan, as far as it says whose memory is meant; with the names of the workbook's sheets. */
interface OfSheet {
  readonly plan: { readonly sheet: string };
  readonly sheets: readonly string[];
}

export const nothingKnown: Remembered = { checking: nothingSaid, linking: nothingLinked };

/** Throws Refusal `unreadable-checking` or `unreadable-linking` where what is kept cannot be understood. */
export async function loadRemembered(host: Documents, { plan, sheets }: OfSheet): Promise<Remembered> {
  const checking = await loadChecking(host);
  return { checking, linking: linkingOf(await loadLinking(host), plan.sheet, sheets) };
}

/** What is remembered, as cross-reference and the laws ask for it. */
export function memoryOf({ checking, linking }: Remembered): Memory {
  const { answers, written, names } = linking;
  return {
    kept: new Set(checking.exceptions.flatMap(({ keys }) => keys)),
    written: new Map(Object.entries(written).flatMap(([day, keys]) => keys.map((key) => [key, day] as const))),
    answered: new Map(
      answers
        .filter(({ state }) => state === 'written')
        .flatMap(({ keys, answer, since }) => keys.map((key) => [key, { answer, since }] as const)),
    ),
    names: new Map(Object.entries(names)),
  };
}
