import { readFileSync } from 'node:fs';

import { rules } from '../../src/core/rules';
import { openFileHost } from '../../src/host/file/file-host';
import { openMemoryHost } from '../../src/host/memory/memory-host';
import { check } from '../../src/jobs/check';
import { link } from '../../src/jobs/link';
import { sheetOf } from '../core/plan-sheet';
import { sampleFaults } from './sample-faults';
import { sampleRows, sampleSheet } from './sample-rows';

const openSample = () =>
  openFileHost(readFileSync(new URL('../../assets/sample-work-plan.xlsx', import.meta.url)), 'sample-work-plan.xlsx');
const openRows = (faults = sampleFaults) =>
  openMemoryHost('sample.xlsx', [
    sheetOf(
      sampleRows(faults).map(({ texts }) => texts),
      sampleSheet,
    ),
  ]);

test('the sample workbook is the one that its script draws', async () => {
  expect((await (await openSample()).read(sampleSheet)).cells).toEqual((await openRows().read(sampleSheet)).cells);
});

test('each fault put into the sample is found', async () => {
  const { findings } = await check(await openSample(), {}, rules);
  const found = new Set(findings.map(({ rule }) => rule));
  expect(sampleFaults.map(({ law }) => law).filter((law) => !found.has(law))).toEqual([]);
});

test('without the faults the sample is ready, and its see-also agree', async () => {
  const { findings } = await check(openRows([]), {}, rules);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  const { changes, questions } = await link(openRows([]), {});
  expect([changes, questions]).toEqual([[], []]);
});
