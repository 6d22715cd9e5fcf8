import { readFileSync } from 'node:fs';

import { least } from './faults';
import { fixtures, fixturesFolder } from './fixtures';
import { isKnown } from './known';
import { findOriginals } from './routes/originals';
import { readFile } from './routes/read-file';
import { scorePlan } from './score';

/* Files that LibreOffice wrote of the sample are read with its facts. */

const originals = findOriginals();

test.each(fixtures.filter(({ file }) => !isKnown(`fixture, ${file}`)))(
  '$file is read right',
  async ({ plan, file }) => {
    const { facts } = (await originals).find((original) => original.plan === plan)!;
    const read = await readFile({ name: file, bytes: readFileSync(new URL(file, fixturesFolder)) });
    const score = scorePlan(facts, read);
    expect(score.share < least.other ? score.wrong : []).toEqual([]);
  },
);
