import { keptProfile } from '../../jobs/kept/change-reading';
import { openPlan } from '../../jobs/open';
import type { Opened } from '../../jobs/outcome';
import { comparedIn } from '../state/comparing';
import { shownOf } from '../state/state';
import type { Desk } from './desk';

/** Comparing the plan of this workbook with another. */
export interface ComparingPlans {
  readonly compareWithSheet: (sheet: string) => Promise<void>;
  /** `name` is used in messages. */
  readonly compareWithDocument: (name: string, readBytes: () => Promise<Uint8Array>) => Promise<void>;
  readonly publishComparison: () => Promise<void>;
  readonly putComparisonAway: () => void;
}

/** Long enough for the browser to show that something is going on before it is kept busy. */
const moment = 30;

export function comparingPlans({ host, read, tell, inLine }: Desk): ComparingPlans {
  const start = async (doing: 'reading' | 'writing', what: string) => {
    tell({ is: 'comparing', doing, what });
    await new Promise<void>((resolve) => setTimeout(resolve, moment));
  };

  const openOwn = () => {
    const { sheet, summarize } = read();
    return openPlan(host, { sheet: sheet ?? shownOf(summarize)?.result.plan.sheet });
  };

  /** The plan of the later years is the later one; of the same years that of the workbook in front. */
  const show = async (own: Opened, other: Opened, isOtherHere: boolean) => {
    const { compare } = await import('../../jobs/compare');
    if (other.plan.years.from > own.plan.years.from) {
      tell({ is: 'compared', compared: compare(own, other), isHere: { before: true, after: isOtherHere } });
    } else {
      tell({ is: 'compared', compared: compare(other, own), isHere: { before: isOtherHere, after: true } });
    }
  };

  return {
    compareWithSheet: (sheet) =>
      inLine('summarize', async () => {
        await start('reading', sheet);
        await show(await openOwn(), await openPlan(host, { sheet }), true);
      }),
    compareWithDocument: (name, readBytes) =>
      inLine('summarize', async () => {
        await start('reading', name);
        const { readDocumentPlan } = await import('../../jobs/layout/read-document');
        const other = readDocumentPlan(name, await readBytes(), { profile: keptProfile(read().kept) });
        await show(await openOwn(), other, false);
      }),
    publishComparison: () =>
      inLine('summarize', async () => {
        const shown = comparedIn(read().comparing);
        if (!shown) return;
        const { compared, isHere } = shown;
        await start('writing', compared.after.file);
        const { layOutComparison } = await import('../../core/comparing/comparison-report');
        const report = layOutComparison(
          compared.comparison,
          { plan: compared.before.plan, isHere: isHere.before },
          { plan: compared.after.plan, isHere: isHere.after },
        );
        const { sheets } = await host.publish([report]);
        tell({ is: 'comparison-written', sheet: sheets[0]! });
        tell({ is: 'listed', workbook: await host.list() });
      }),
    putComparisonAway: () => tell({ is: 'comparison-put-away' }),
  };
}
