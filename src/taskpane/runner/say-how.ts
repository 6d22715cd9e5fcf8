import type { Shape } from '../../core/plan/model';
import type { Profile } from '../../core/plan/profile';
import { withDecision, withProfile, withShape } from '../../jobs/kept/change-reading';
import { parseProfile } from '../../jobs/kept/parse-profile';
import { changeReading, type KeptReading } from '../../jobs/kept/reading';
import type { Job } from '../state/state';
import type { Desk } from './desk';

/** What a person says of how the workbook is to be read. It is kept in the workbook, and the plan is read again. */
export interface SayHow {
  /** Reads the sheet chosen, or the one in front, so that the person can say where its columns are. */
  readonly askColumns: () => Promise<void>;
  /** Null takes back what was said of the sheet. */
  readonly sayShape: (sheet: string, shape: Shape | null) => Promise<void>;
  /** A profile, the id of one that comes with the product, or null for the one that fits. */
  readonly useProfile: (profile: Profile | string | null) => Promise<void>;
  /** Uses the profile of a file. One that is no good is told, and nothing is kept. */
  readonly loadProfile: (file: string, readText: () => Promise<string>) => Promise<void>;
  /** Whether two wordings are one activity; null leaves it open again. */
  readonly decide: (words: readonly [string, string], decision: 'same' | 'apart' | null) => Promise<void>;
}

export function sayHow({ host, read, tell, inLine, runNow }: Desk): SayHow {
  const jobInFront = (): Job => {
    const { tab } = read();
    return tab === 'bring-in' ? 'check' : tab;
  };

  const keepNow = async (job: Job, change: (kept: KeptReading) => KeptReading): Promise<void> => {
    tell({ is: 'started', job, doing: 'reading' });
    tell({ is: 'reading-changed', kept: await changeReading(host, change), job });
    await runNow(job);
  };

  const keep = (change: (kept: KeptReading) => KeptReading): Promise<void> => {
    const job = jobInFront();
    return inLine(job, () => keepNow(job, change));
  };

  return {
    askColumns() {
      const job = jobInFront();
      return inLine(job, async () => {
        const sheet = read().sheet ?? (await host.list()).active;
        tell({ is: 'columns-asked', job, grid: await host.read(sheet) });
      });
    },
    sayShape: (sheet, shape) => keep((kept) => withShape(kept, sheet, shape)),
    useProfile: (profile) => keep((kept) => withProfile(kept, profile)),
    async loadProfile(file, readText) {
      const job = jobInFront();
      await inLine(job, async () => {
        const parsed = parseProfile(await readText());
        if (parsed.is === 'bad') {
          tell({ is: 'profile-refused', refused: { file, faults: parsed.faults } });
          return;
        }
        await keepNow(job, (kept) => withProfile(kept, parsed.profile));
      });
    },
    decide: (words, decision) => keep((kept) => withDecision(kept, words, decision)),
  };
}
