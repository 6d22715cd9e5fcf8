import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Script, createContext } from 'node:vm';
import type { Workbook } from './model/workbook';
import { connectBridge, type Bridge } from './protocol/bridge';

/** The genuine Office.js, joined to a workbook of the stand-in. */
export interface Client {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly bridge: Bridge;
}

/** Requirement sets with the versions offered, e.g. `{ ExcelApi: '1.14' }`. */
export type RequirementSets = Readonly<Record<string, string>>;

/** What the manifest demands, so that a call beyond it is refused by the client itself. */
const DEMANDED: RequirementSets = { ExcelApi: '1.14', SharedRuntime: '1.1' };

const FILE = 'excel-web-16.00.debug.js';

let script: Script | undefined;

/**
 * Loads Excel's part of @microsoft/office-js, unmodified, into a world of its own and joins it to the workbook;
 * a fresh client for every call. Calls above the requirement sets given are refused as in Excel, by the client.
 */
export function connectOffice(workbook: Workbook, sets: RequirementSets = DEMANDED): Client {
  const bridge = connectBridge(workbook);
  const world = createContext(createWorld(bridge, sets));
  script ??= loadScript();
  script.runInContext(world);
  const client = world as unknown as Client & { OfficeExtension: Switches };
  // Excel.run then waits for its clean-up batch, so that a test ends with nothing under way.
  client.OfficeExtension.Utility._synchronousCleanup = true;
  client.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  if (requirementsOf(sets).isSetSupported('ExcelApi', NOTES_API)) lendNotes(client);
  return { Excel: client.Excel, Office: client.Office, OfficeExtension: client.OfficeExtension, bridge };
}

/** Switches and parts of the client that its types do not show. */
interface Switches {
  readonly Utility: { _synchronousCleanup: boolean };
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  readonly BatchApiHelper: {
    createPropertyObject(type: unknown, parent: object, name: string, isCollection: boolean, flags: number): object;
  };
}

const NOTES_API = '1.18';

/**
 * The package (1.1.110) is older than ExcelApi 1.18 and has no notes, which Microsoft's own address delivers. Its class
 * of comments asks on the wire for what @types/office-js says of notes (add, getItem, content, delete, getLocation).
 */
function lendNotes({ Excel, OfficeExtension: { BatchApiHelper } }: Client & { OfficeExtension: Switches }): void {
  const [isCollection, readsOnly] = [true, 4];
  Object.defineProperty(Excel.Worksheet.prototype, 'notes', {
    get(this: Excel.Worksheet) {
      return BatchApiHelper.createPropertyObject(Excel.CommentCollection, this, 'Notes', isCollection, readsOnly);
    },
  });
}

function loadScript(): Script {
  const path = createRequire(`${process.cwd()}/package.json`).resolve(`@microsoft/office-js/dist/${FILE}`);
  return new Script(readFileSync(path, 'utf8'), { filename: FILE });
}

/** As much of a browser as the script touches while loading. Errors and promises are shared, so that `instanceof` holds. */
function createWorld(bridge: Bridge, sets: RequirementSets): object {
  const office = { platform: 'OfficeOnline', host: 'Excel', document: {}, requirements: requirementsOf(sets) };
  const world = {
    ...{ Promise, JSON, Error, Array, setTimeout, clearTimeout, console },
    navigator: { userAgent: 'node' },
    location: { href: 'https://localhost/', search: '', hash: '', protocol: 'https:', origin: 'https://localhost' },
    document: {
      URL: 'https://localhost/',
      readyState: 'loading',
      addEventListener: doNothing,
      createElement: () => ({}),
      getElementsByTagName: () => [],
      getElementById: () => null,
    },
    addEventListener: doNothing,
    OSF: { _OfficeAppFactory: { getContext: () => office, getHostInfo: () => ({}) } },
    _richApiNativeBridge: bridge,
  };
  return Object.assign(world, { window: world });
}

function doNothing(): void {}

function requirementsOf(sets: RequirementSets): { isSetSupported(name: string, version?: string): boolean } {
  return {
    isSetSupported(name, version = '1.1') {
      const offered = sets[name];
      return offered !== undefined && orderOf(offered) >= orderOf(version);
    },
  };
}

/** "1.14" comes after "1.8". */
function orderOf(version: string): number {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major * 1000 + minor;
}
