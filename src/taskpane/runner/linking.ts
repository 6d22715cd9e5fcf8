import type { Decision, Decisions } from '../../core/crossref/question';
import type { CellAddress } from '../../core/sheet/address';
import { forgetLinking } from '../../jobs/kept/linking';
import { shownOf, type Job } from '../state/state';
import type { Desk } from './desk';
import { today } from '../../jobs/remember/today';

/** What an answer is known by. */
export interface Known {
  readonly keys: readonly string[];
}

/** What a person says of the see-also of the plan in sight. */
export interface Linking {
  /** Answers questions at once, and keeps that in the workbook; null takes an answer back. */
  readonly answer: (answers: Readonly<Record<string, Decision | null>>) => Promise<void>;
  /** Withdraws answers of whatever day, and what was to stay as it is: what is still in question is asked again. */
  readonly forget: (answers: readonly Known[]) => Promise<void>;
  /** Forgets all answers where what is kept of them cannot be understood, and runs the job that was refused. */
  readonly forgetAll: (job: Job) => Promise<void>;
  /** Leaves the changes of these activities and listings out of the writing; all others are in it. */
  readonly leaveOut: (ids: ReadonlySet<string>) => void;
  /** Takes the see-also of these listings into the writing though only their style differs; no others of that sort. */
  readonly putInStyle: (listings: ReadonlySet<string>) => void;
  /** Finds out which of the cells to be written would lose the format of a part of their text. */
  readonly askFormats: (cells: readonly CellAddress[]) => Promise<void>;
}

export function linking({ host, read, tell, inLine, aside, runNow, remember, recheck }: Desk): Linking {
  return {
    answer: (answers) =>
      inLine('link', async () => {
        const shown = shownOf(read().link);
        if (!shown) return;
        const { relink, rememberAnswers } = await load();
        const decisions = withAnswers(read().linking.decisions, answers);
        // In sight before it is kept; one that is taken back goes when the workbook has forgotten it.
        tell({ is: 'answered', decisions, result: relink(shown.result, { decisions }) });
        const remembered = await rememberAnswers(host, shown.result, answers, today());
        tell({ is: 'answered', decisions, result: relink({ ...shown.result, remembered }, { decisions }) });
        const isOther = remembered.checking.exceptions.length !== shown.result.remembered.checking.exceptions.length;
        if (isOther) void aside('check', recheck);
      }),
    forget: (answers) =>
      inLine('link', async () => {
        const shown = shownOf(read().link);
        if (!shown) return;
        const { forgetAnswers, mattersOf, shareKey } = await load();
        await forgetAnswers(host, shown.result, answers);
        const gone = [...mattersOf(shown.result).values()].filter((one) => answers.some((two) => shareKey(one, two)));
        const decisions = withAnswers(
          read().linking.decisions,
          Object.fromEntries(gone.map(({ id }) => [id, null] as const)),
        );
        tell({ is: 'answered', decisions, result: shown.result });
        await remember();
        void aside('check', recheck);
      }),
    forgetAll: (job) =>
      inLine(job, async () => {
        tell({ is: 'started', job, doing: 'reading' });
        await forgetLinking(host);
        await runNow(job);
      }),
    leaveOut: (ids) => tell({ is: 'left-out', ids }),
    putInStyle: (listings) => tell({ is: 'styled', listings }),
    askFormats: (cells) =>
      aside('link', async () => {
        const shown = shownOf(read().link);
        if (!shown) return;
        const formatted = await host.findPartlyFormatted(shown.result.grid.sheet, cells);
        tell({ is: 'formatted', cells: formatted });
      }),
  };
}

/** What compares see-also is loaded when it is first needed. */
async function load() {
  return {
    ...(await import('../../jobs/link')),
    ...(await import('../../jobs/remember/forget-answers')),
    ...(await import('../../jobs/remember/matters')),
    ...(await import('../../jobs/remember/remember-answers')),
  };
}

function withAnswers(decisions: Decisions, answers: Readonly<Record<string, Decision | null>>): Decisions {
  const all = Object.entries({ ...decisions, ...answers });
  return Object.fromEntries(all.flatMap(([id, decision]) => (decision ? [[id, decision]] : [])));
}
