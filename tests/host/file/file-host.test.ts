import { openFileHost } from '../../../src/host/file/file-host';
import type { Documents, NewSheets, Reports, Sheets } from '../../../src/host/host';
import { describeHostContract } from '../host-contract';
import { sketchParts, zipParts } from './sketched-file';

describeHostContract('the file host', async (sheets) => openFileHost(zipParts(sketchParts(sheets)), 'plan.xlsx'));

describeHostContract('the file host, saved and opened again after every change,', async (sheets) =>
  reopening(zipParts(sketchParts(sheets))),
);

/** Reads always from the file as it would be saved. */
function reopening(bytes: Uint8Array): Sheets & NewSheets & Reports & Documents {
  let saved = bytes;
  const open = (): ReturnType<typeof openFileHost> => openFileHost(saved, 'plan.xlsx');
  return {
    list: async () => (await open()).list(),
    read: async (sheet, area) => (await open()).read(sheet, area),
    async apply(sheet, edits) {
      const host = await open();
      await host.apply(sheet, edits);
      saved = host.pack();
    },
    async add(sheet) {
      const host = await open();
      const name = await host.add(sheet);
      saved = host.pack();
      return name;
    },
    async publish(reports, going) {
      const host = await open();
      const published = await host.publish(reports, going);
      saved = host.pack();
      return published;
    },
    load: async (document) => (await open()).load(document),
    async save(document, text) {
      const host = await open();
      await host.save(document, text);
      saved = host.pack();
    },
  };
}
