import { openMemoryHost } from '../../../src/host/memory/memory-host';
import { toMemorySheet } from '../memory/memory-sketch';
import { describeFormats, textOf } from './formats-contract';

describeFormats('memory', async (cells) => {
  const texts = Object.entries(cells).map(([address, runs]) => [address, textOf(runs)] as const);
  const host = openMemoryHost('plan.xlsx', [toMemorySheet({ name: 'Plan', cells: Object.fromEntries(texts) })]);
  return { host, look: async () => [] };
});
