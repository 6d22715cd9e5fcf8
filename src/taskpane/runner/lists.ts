import { openPlan } from '../../jobs/open';
import type { Job } from '../state/state';
import type { Desk } from './desk';

/** Lists to pick from in the register that is in front. */
export interface Offering {
  readonly offerLists: (sheet: string) => Promise<void>;
  readonly withdrawLists: (sheet: string) => Promise<void>;
}

export function offering({ host, read, tell, inLine }: Desk): Offering {
  const write = (work: (job: Job) => Promise<void>): Promise<void> => {
    const { tab } = read();
    const job = tab === 'bring-in' ? 'check' : tab;
    return inLine(job, async () => {
      tell({ is: 'started', job, doing: 'writing' });
      await work(job);
    });
  };
  return {
    offerLists: (sheet) =>
      write(async (job) => {
        const { offerLists } = await import('../../jobs/lists/offer-lists');
        const offered = await offerLists(host, await openPlan(host, { sheet }));
        tell({ is: 'listed', workbook: await host.list() });
        tell({ is: 'lists-offered', job, offered });
      }),
    withdrawLists: (sheet) =>
      write(async (job) => {
        await host.withdraw(sheet);
        tell({ is: 'lists-withdrawn', job });
      }),
  };
}
