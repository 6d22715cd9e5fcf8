import type { NewLayout } from '../../core/writing/lay-out-plan';
import { keptProfile } from '../../jobs/kept/change-reading';
import type { LayoutDraft } from '../../jobs/layout/draft-layout';
import { openPlan } from '../../jobs/open';
import { draftOf } from '../state/bring-in';
import type { Desk } from './desk';

/** Bringing a plan into a new sheet, from a document or from the plan that is in the workbook. */
export interface BringingIn {
  /** Reads a document and shows what would be written. `name` is used in messages. */
  readonly bringIn: (name: string, readBytes: () => Promise<Uint8Array>) => Promise<void>;
  /** Reads the plan of the workbook again and shows what another layout of it would be. */
  readonly layOutAgain: (layout: NewLayout) => Promise<void>;
  /** The draft in another layout. */
  readonly changeLayout: (layout: NewLayout) => Promise<void>;
  /** Writes the draft into a new sheet and shows it. */
  readonly writeDraft: () => Promise<void>;
  readonly putAway: () => void;
  /** Checks the sheet that was written. */
  readonly checkWritten: () => Promise<void>;
}

/** Long enough for the browser to show that something is going on before it is kept busy. */
const moment = 30;

export function bringingIn({ host, read, tell, inLine, runNow }: Desk): BringingIn {
  const draw = () => new Promise<void>((resolve) => setTimeout(resolve, moment));

  const start = async (doing: 'reading' | 'writing', what: string) => {
    tell({ is: 'tab', place: 'bring-in' });
    tell({ is: 'bringing', doing, what });
    await draw();
  };

  /** The readers of documents and the writers of layouts are loaded when they are first needed. */
  const draft = async (opened: LayoutDraft['opened'], layout: NewLayout) => {
    const { draftLayout } = await import('../../jobs/layout/draft-layout');
    tell({ is: 'drafted', draft: draftLayout(opened, layout) });
  };

  return {
    bringIn: (name, readBytes) =>
      inLine('bring-in', async () => {
        await start('reading', name);
        const { readDocumentPlan } = await import('../../jobs/layout/read-document');
        const profile = keptProfile(read().kept);
        await draft(readDocumentPlan(name, await readBytes(), { profile }), 'annex');
      }),
    layOutAgain: (layout) =>
      inLine('bring-in', async () => {
        const { sheet, workbook } = read();
        await start('reading', sheet ?? workbook?.name ?? '');
        await draft(await openPlan(host, { sheet: sheet ?? undefined }), layout);
      }),
    changeLayout: (layout) =>
      inLine('bring-in', async () => {
        const now = draftOf(read().bringIn);
        if (now) await draft(now.opened, layout);
      }),
    writeDraft: () =>
      inLine('bring-in', async () => {
        const now = draftOf(read().bringIn);
        if (!now) return;
        await start('writing', now.opened.file);
        const { layOut } = await import('../../jobs/layout/lay-out');
        const { sheet } = await layOut(host, now.opened, now.layout);
        tell({ is: 'laid-out', sheet });
        tell({ is: 'listed', workbook: await host.list() });
        await host.select(sheet, { row: 0, column: 0 });
      }),
    putAway: () => tell({ is: 'put-away' }),
    checkWritten: () =>
      inLine('check', async () => {
        const now = read().bringIn;
        if (now.is !== 'written') return;
        tell({ is: 'sheet', sheet: now.sheet });
        tell({ is: 'tab', place: 'check' });
        await runNow('check');
      }),
  };
}
