import { today } from '../../../jobs/remember/today';
import { shownOf } from '../../state/state';
import type { Desk } from '../desk';

/** What a person does with the summary in sight. */
export interface Summarizing {
  /** Counts a group, by the name that the profile shows, for its Members or in a row of its own; reads nothing again. */
  readonly countForMembers: (group: string, isCounted: boolean) => Promise<void>;
  /** Writes the summary sheets; what has changed since it was counted is counted again first. */
  readonly publish: () => Promise<void>;
  /** Stops the writing before its next sheet. */
  readonly stopPublishing: () => void;
}

export function summarizing({ host, read, tell, inLine, runNow }: Desk): Summarizing {
  let going: AbortController | null = null;

  return {
    countForMembers: (group, isCounted) =>
      inLine('summarize', async () => {
        const result = shownOf(read().summarize)?.result;
        if (!result) return;
        const { resummarize } = await import('../../../jobs/summarize');
        const others = result.expanded.filter((one) => one !== group);
        tell({ is: 'recounted', result: resummarize(result, isCounted ? [...others, group] : others) });
      }),
    publish: () =>
      inLine('summarize', async () => {
        if (shownOf(read().summarize)?.outdated) await runNow('summarize');
        const result = shownOf(read().summarize)?.result;
        if (!result) return;
        const { publishSummary } = await import('../../../jobs/summarize');
        tell({ is: 'started', job: 'summarize', doing: 'writing' });
        const { signal } = (going = new AbortController());
        const onProgress = (done: number, of: number) =>
          tell({ is: 'publishing', publishing: { done, of, isStopping: signal.aborted } });
        onProgress(0, result.reports.length);
        const day = today();
        try {
          const published = await publishSummary(host, result, day, { onProgress, signal });
          tell({ is: 'published', published, today: day });
        } finally {
          // Also where it broke off, as sheets may stand by then.
          tell({ is: 'listed', workbook: await host.list() });
        }
      }),
    stopPublishing() {
      const { publishing } = read();
      if (!publishing) return;
      going?.abort();
      tell({ is: 'publishing', publishing: { ...publishing, isStopping: true } });
    },
  };
}
