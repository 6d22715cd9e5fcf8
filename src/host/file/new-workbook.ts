import { strToU8, zipSync } from 'fflate';

import { openFileHost, type FileHost } from './file-host';
import { linkNamespace, xmlHead } from './package/relationships';
import { mainNamespace } from './workbook';

/**
 * A workbook that holds no sheet yet, which Excel would not open: the first sheet added is its only one. It names no
 * person and no time; of programs it names this one.
 */
export function createWorkbook(name: string): Promise<FileHost> {
  const parts = Object.entries(texts).map(([path, text]) => [path, strToU8(xmlHead + text)] as const);
  return openFileHost(zipSync(Object.fromEntries(parts)), name);
}

const office = 'application/vnd.openxmlformats-officedocument';
const packageNamespace = 'http://schemas.openxmlformats.org/package/2006';

const texts: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    `<Types xmlns="${packageNamespace}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>` +
    `<Override PartName="/xl/workbook.xml" ContentType="${office}.spreadsheetml.sheet.main+xml"/>` +
    `<Override PartName="/docProps/app.xml" ContentType="${office}.extended-properties+xml"/></Types>`,
  '_rels/.rels':
    `<Relationships xmlns="${packageNamespace}/relationships">` +
    `<Relationship Id="rId1" Type="${linkNamespace}/officeDocument" Target="xl/workbook.xml"/>` +
    `<Relationship Id="rId2" Type="${linkNamespace}/extended-properties" Target="docProps/app.xml"/></Relationships>`,
  'docProps/app.xml':
    `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
    `<Application>Concord</Application></Properties>`,
  'xl/workbook.xml': `<workbook xmlns="${mainNamespace}"><bookViews><workbookView/></bookViews><sheets/></workbook>`,
};
