import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { DocumentError } from '../../src/documents/document-error';
import { HostError } from '../../src/host/host';
import { routes, type Route } from './routes/list';
import { convertAll, hasOffice, type NamedBytes } from './routes/office';
import { findOriginals, type Original } from './routes/originals';
import { readFile } from './routes/read-file';
import { scorePlan } from './score';

/*
 * Takes the plans through LibreOffice's filters and tells how much of each is still read right:
 * npx tsx tests/shapes/routes.ts [part of a route's name]. Facts that are wrong are shown for the routes named.
 */

const [only] = process.argv.slice(2);

if (!hasOffice()) {
  console.error('LibreOffice is not here: install it with Writer and Calc, so that soffice can be started.');
  process.exitCode = 2;
} else {
  const folder = mkdtempSync(join(tmpdir(), 'routes-'));
  try {
    const originals = await findOriginals();
    for (const [index, route] of routes.entries()) {
      if (only === undefined || route.name.includes(only)) await go(route, originals, join(folder, String(index)));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function go(route: Route, originals: readonly Original[], folder: string): Promise<void> {
  const sources = originals.filter(({ source }) => source === route.source);
  const files = convertAll(sources, route.steps, folder);
  const told: string[] = [];
  const wrong: string[] = [];
  for (const { plan, facts } of sources) {
    const file = files.find(({ name }) => name.replace(/\.\w+$/, '') === plan);
    if (!file) {
      told.push(`${plan} not converted`);
      continue;
    }
    const read = await tryToRead(file);
    if (typeof read === 'string') told.push(read);
    else {
      const score = scorePlan(facts, read);
      told.push(`${plan} ${(score.share * 100).toFixed(2)} %`);
      wrong.push(...score.wrong.slice(0, only === undefined ? 1 : 12).map((line) => `    ${plan}: ${line}`));
    }
  }
  console.log([`${route.name} | ${told.join(' | ')}`, ...wrong].join('\n'));
}

/** The facts, or why they could not be had, in the product's own words. */
async function tryToRead(file: NamedBytes) {
  try {
    return await readFile(file);
  } catch (error) {
    if (error instanceof DocumentError || error instanceof HostError) return error.message;
    throw error;
  }
}
