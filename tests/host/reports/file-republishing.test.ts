import { parseAddress } from '../../../src/core/sheet/address';
import { openFileHost, type FileHost } from '../../../src/host/file/file-host';
import { unzipTexts } from '../file/published-file';
import { sketchParts, zipParts } from '../file/sketched-file';
import { describeRepublishing } from './republish-contract';
import { fillCell, findSheetParts, readFormula } from './filled-file';

describeRepublishing('the file host', async () => {
  let host: FileHost = await openFileHost(zipParts(sketchParts([{ name: 'Plan', cells: {} }])), 'plan.xlsx');
  return {
    host: {
      list: () => host.list(),
      read: (sheet, area) => host.read(sheet, area),
      apply: (sheet, edits) => host.apply(sheet, edits),
      publish: (reports, going) => host.publish(reports, going),
    },
    fillIn: async (sheet, cells) => {
      let parts = unzipTexts(host.pack());
      for (const [address, content] of Object.entries(cells)) {
        parts = fillCell(parts, findSheetParts(parts, sheet), parseAddress(address)!, content);
      }
      host = await openFileHost(zipParts(parts), 'plan.xlsx');
    },
    formulaAt: async (sheet, at) => {
      const parts = unzipTexts(host.pack());
      return readFormula(parts[findSheetParts(parts, sheet).path]!, at);
    },
  };
});
