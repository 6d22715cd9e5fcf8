import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildWhereStale, project } from '../preview/build';
import { DriveError, readArguments, type DriveArguments, type Job } from './arguments';
import { openSession, type Session } from './session';
import type { Run } from './pane';

/**
 * Runs the add-in on a workbook as a person would: the built pane with the genuine Office.js, in a browser,
 * over the stand-in. Prints what the pane exported, and what went over the bridge, as one JSON document.
 */
async function drive(words: readonly string[]): Promise<void> {
  const wanted = readArguments(words);
  await buildWhereStale();
  const session = await openSession(wanted.file);
  try {
    const report = await runJobs(session, wanted);
    await writeResults(session, wanted);
    if (wanted.save) await saveWorkbook(session, wanted.save);
    const { host, externalRequests } = session;
    process.stdout.write(
      `${JSON.stringify({ officeJs: await officeVersion(), host, externalRequests, ...report }, null, 2)}\n`,
    );
  } finally {
    await session.close();
  }
}

/** Every job reports the workbook as opened; so nothing is written before all have run. */
async function runJobs(session: Session, { run, screenshots }: DriveArguments) {
  const runs: Run[] = [];
  const results: Record<Job, unknown> = { check: null, link: null, summarize: null };
  if (screenshots) await mkdir(screenshots, { recursive: true });
  for (const job of run) {
    runs.push(await session.pane.run(job));
    results[job] = await session.pane.exportResult(job);
    if (screenshots) await takePictures(session, job, screenshots);
  }
  return { runs, ...results };
}

async function takePictures({ page }: Session, job: Job, folder: string): Promise<void> {
  await page.locator('aside').screenshot({ path: join(folder, `${job}-pane.png`) });
  await page.screenshot({ path: join(folder, `${job}-page.png`) });
}

async function writeResults({ pane }: Session, { run }: DriveArguments): Promise<void> {
  for (const job of run.filter((one) => one !== 'check')) {
    const written = await pane.write(job);
    const said = written ? `${written.syncs} syncs, ${written.ms} ms` : 'nothing to write';
    process.stderr.write(`Writing of ${job}: ${said}\n`);
  }
}

async function saveWorkbook({ page }: Session, file: string): Promise<void> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save', exact: true }).click(),
  ]);
  await download.saveAs(file);
}

async function officeVersion(): Promise<string> {
  const manifest = await readFile(join(project, 'node_modules/@microsoft/office-js/package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

drive(process.argv.slice(2)).catch((error: unknown) => {
  const [reason] = (error instanceof Error ? error.message : String(error)).split('\n');
  process.stderr.write(error instanceof DriveError ? `${reason}\n` : `The drive could not be finished: ${reason}\n`);
  process.exitCode = 2;
});
