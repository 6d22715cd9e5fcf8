import { strFromU8, unzipSync } from 'fflate';

import { openFileHost } from '../../../src/host/file/file-host';
import type { Report } from '../../../src/host/host';
import { sketchParts, zipParts, type Parts } from './sketched-file';

export const plain = sketchParts([{ name: 'Plan', cells: { A1: 'Annual plan' } }]);

export const facts: Report = {
  sheet: 'Plan facts',
  title: 'Facts & <figures>',
  note: 'One row per line.',
  table: {
    name: 'Facts',
    columns: [
      { title: 'Member', width: 20 },
      { title: 'Text "quoted"', width: 30 },
      { title: 'Lines', width: 8 },
    ],
    rows: [
      ['Tonga', 'x'.repeat(300), 2],
      ['fiji', '', 1.5],
      ['Fiji', '=1+1', 1],
      ['', 'c', 1],
    ],
  },
};

export const byMember: Report = {
  sheet: 'By Member',
  title: 'By Member',
  note: 'Counts lines.',
  table: { name: 'ByMember', columns: [{ title: 'Member', width: 20 }], rows: [['Fiji']] },
  pivot: {
    name: 'ByMemberPivot',
    source: 'Facts',
    row: 'Member',
    values: [{ column: 'Lines', caption: 'Lines counted' }],
    totals: { down: true, across: false },
    otherwise: '',
  },
};

export async function publish(parts: Parts, ...calls: readonly (readonly Report[])[]): Promise<Parts> {
  const host = await openFileHost(zipParts(parts), 'plan.xlsx');
  for (const reports of calls) await host.publish(reports);
  return unzipTexts(host.pack());
}

export function unzipTexts(bytes: Uint8Array): Parts {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, each]) => [path, strFromU8(each)]));
}
