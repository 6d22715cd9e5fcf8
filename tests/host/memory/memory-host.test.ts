import { openMemoryHost, type MemoryHost } from '../../../src/host/memory/memory-host';
import { at, describeHostContract } from '../host-contract';
import { describeMarksContract } from '../marks-contract';
import type { SheetSketch } from '../sketch';
import { describeWatchContract } from '../watch-contract';
import { toMemorySheet } from './memory-sketch';

describeHostContract('the memory host', async (sheets) => openSketched(sheets));

describeWatchContract('the memory host', async (sheets) => {
  const host = openSketched(sheets);
  return {
    host,
    typeInto: async (sheet, place, text) => host.typeInto(sheet, place, text),
    selection: async () => host.selection(),
  };
});

describeMarksContract('the memory host', async (sheets) => {
  const host = openSketched(sheets);
  return {
    host,
    writeNote: (sheet, address, content) => host.writeNote(sheet, at(address), content),
    look: (sheet) => host.marksOn(sheet),
  };
});

function openSketched(sheets: readonly SheetSketch[]): MemoryHost {
  return openMemoryHost('plan.xlsx', sheets.map(toMemorySheet));
}
