import { parseAddress } from '../../../src/core/sheet/address';
import { openMemoryHost } from '../../../src/host/memory/memory-host';
import { describeRepublishing } from './republish-contract';

describeRepublishing('the memory host', async () => {
  const host = openMemoryHost('plan.xlsx', [{ sheet: 'Plan', cells: [] }]);
  return {
    host,
    fillIn: async (sheet, cells) => {
      for (const [address, content] of Object.entries(cells)) host.fillIn(sheet, parseAddress(address)!, content);
    },
    formulaAt: async (sheet, at) => host.formulaAt(sheet, at),
  };
});
