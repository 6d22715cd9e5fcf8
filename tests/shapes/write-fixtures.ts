import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { fixtures, fixturesFolder } from './fixtures';
import { routes } from './routes/list';
import { convertAll, hasOffice } from './routes/office';
import { findOriginals } from './routes/originals';

/* Writes tests/fixtures/shapes anew, which takes LibreOffice: npx tsx tests/shapes/write-fixtures.ts */

/** When files were packed is nobody's business, and changes nothing; zip cannot do without a day. */
const day = '1980-01-01';

if (!hasOffice()) {
  console.error('LibreOffice is not here: install it with Writer and Calc, so that soffice can be started.');
  process.exitCode = 2;
} else {
  const folder = mkdtempSync(join(tmpdir(), 'shapes-'));
  try {
    const originals = await findOriginals();
    for (const [index, { route, plan, file }] of fixtures.entries()) {
      const { source, steps } = routes.find(({ name }) => name === route)!;
      const sources = originals.filter((original) => original.plan === plan && original.source === source);
      const [converted] = convertAll(sources, steps, join(folder, String(index)));
      if (!converted) throw new Error(`${plan} could not be taken through ${route}`);
      writeFileSync(new URL(file, fixturesFolder), withoutTraces(converted.bytes));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Without who made the file, when and with what. */
function withoutTraces(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x50) {
    const text = strFromU8(bytes);
    return /<html/i.test(text)
      ? strToU8(
          text.replace(/<!--This file was converted.*?-->|<meta\b(?![^>]*charset)[^>]*>(?:\s*<\/meta>)?\s*/gi, ''),
        )
      : bytes;
  }
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]): [string, Zippable[string]] => [
    name,
    [name.startsWith('docProps/') ? strToU8(emptied(strFromU8(part))) : part, { mtime: day }],
  ]);
  return zipSync(Object.fromEntries(parts));
}

/** A part with its root and nothing in it. */
function emptied(xml: string): string {
  const root = /<([\w:]+)[^>]*>/.exec(xml.replace(/<\?[^>]*\?>/, ''))!;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root[0].replace(/\/?>$/, '')}></${root[1]!}>`;
}
