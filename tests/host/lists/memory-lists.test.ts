import { isWithin } from '../../../src/core/sheet/area';
import { openMemoryHost } from '../../../src/host/memory/memory-host';
import { describeLists } from '../lists-contract';
import { toMemorySheet } from '../memory/memory-sketch';

describeLists('memory', async (sheets, validated) => {
  const [first, ...rest] = sheets.map(toMemorySheet);
  const host = openMemoryHost('plan.xlsx', [{ ...first!, validated }, ...rest]);
  return {
    host,
    validationAt: async (sheet, place) =>
      host.listAt(sheet, place)?.values ?? (validated.some((area) => isWithin(area, place)) ? 'own' : null),
  };
});
