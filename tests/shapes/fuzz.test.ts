import { strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';

import { listingsOf } from '../../src/core/plan/model';
import { readPlan } from '../../src/core/reading/read-plan';
import type { Grid } from '../../src/core/sheet/grid';
import { DocumentError } from '../../src/documents/document-error';
import { HostError } from '../../src/host/host';
import { profiles } from '../../src/jobs/profiles';
import { describeWithRealPlans, readRealPlan } from '../shared-plans';
import { fixturesFolder } from './fixtures';
import { anyGrid, anyText, mutatedBytes, mutatedGrid } from './mutations';
import { readRealKnownPlans, readSamplePlan } from './plan/plans';
import { readFile } from './routes/read-file';
import { annexVariants } from './variants/annex';
import { pastedVariants } from './variants/pasted';

/* Reading takes what comes: any sheet is read or is no plan; any bytes are read or refused in the product's own words. */

/** FUZZ_TIMES=20 makes a long run of it. */
const times = Number(process.env.FUZZ_TIMES ?? 1);
const plain = [annexVariants[0]!, pastedVariants[0]!];

/** Reads each grid, which is not to throw; where a plan is found each listing has an id of its own. */
function readAll(grids: fc.Arbitrary<Grid>, runs: number): void {
  fc.assert(
    fc.property(grids, (grid) => {
      const plan = readPlan(grid, profiles[0]);
      const ids = plan ? listingsOf(plan).map(({ id }) => id) : [];
      expect(ids).toHaveLength(new Set(ids).size);
    }),
    { numRuns: runs * times },
  );
}

/** Reads each file: facts, no plan, or a refusal in the product's own words; any other throw is the failure. */
async function readFiles(name: string, files: fc.Arbitrary<Uint8Array>, runs: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(files, async (bytes) => {
      try {
        await readFile({ name, bytes });
      } catch (error) {
        if (!(error instanceof DocumentError || error instanceof HostError)) throw error;
      }
    }),
    { numRuns: runs * times },
  );
}

/** A package with one of its parts mutated: what bytes changed in the packed file itself seldom reach. */
function withMutatedPart(bytes: Uint8Array, part: string): fc.Arbitrary<Uint8Array> {
  const parts = unzipSync(bytes);
  return mutatedBytes(parts[part]!).map((mutated) => zipSync({ ...parts, [part]: mutated }, { level: 0 }));
}

test('any sheet is read without a throw', () => {
  readAll(anyGrid, 150);
});

test.each(plain)('the sample, $name, is read without a throw after any mishaps', async ({ draw }) => {
  readAll(mutatedGrid(draw((await readSamplePlan()).outline)), 60);
});

const numbered = readFileSync(new URL('numbered-by-odt.docx', fixturesFolder));
const workbook = readFileSync(new URL('../../assets/sample-work-plan.xlsx', import.meta.url));

test.each(['typed.html', 'typed.xhtml', 'typed.txt', 'sheet.csv'])(
  '%s with bytes changed is read or refused',
  async (file) => {
    await readFiles(file, mutatedBytes(readFileSync(new URL(file, fixturesFolder))), 30);
  },
);

test('a Word document with bytes changed is read or refused', async () => {
  await readFiles('plan.docx', mutatedBytes(numbered), 30);
});

test.each(['word/document.xml', 'word/numbering.xml', 'word/styles.xml', '[Content_Types].xml'])(
  'a Word document with bytes changed in %s is read or refused',
  async (part) => {
    await readFiles('plan.docx', withMutatedPart(numbered, part), 15);
  },
);

test('a workbook with bytes changed is read or refused', async () => {
  await readFiles('plan.xlsx', mutatedBytes(workbook), 30);
});

test.each(['xl/worksheets/sheet1.xml', 'xl/workbook.xml', 'xl/styles.xml'])(
  'a workbook with bytes changed in %s is read or refused',
  async (part) => {
    await readFiles('plan.xlsx', withMutatedPart(workbook, part), 15);
  },
);

test('any text is read or refused as a document', async () => {
  const pages = fc.array(anyText, { maxLength: 40 }).map((texts) => strToU8(texts.join('\n')));
  await readFiles('plan.txt', pages, 60);
});

const realFiles = [
  ['rocb-awp-2018-2019', 'docx'],
  ['rocb-awp-2018-2019', 'xlsx'],
  ['rocb-awp-2025-2026', 'docx'],
  ['rocb-awp-2025-2026', 'txt'],
] as const;

describeWithRealPlans('the real plans', () => {
  test.each(plain)('are read without a throw after any mishaps, $name', async ({ draw }) => {
    for (const { outline } of await readRealKnownPlans()) readAll(mutatedGrid(draw(outline)), 10);
  });

  test.each(realFiles)('%s.%s with bytes changed is read or refused', async (plan, extension) => {
    await readFiles(`plan.${extension}`, mutatedBytes(readRealPlan(plan, extension)), 8);
  });
});
