import { strToU8, zipSync } from 'fflate';

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

/** Parts beside the body, by their relationship's type: the XML within the part's root. */
export type Extra = Partial<
  Record<'numbering' | 'styles' | 'footnotes' | 'endnotes' | 'comments' | 'header' | 'footer', string>
>;

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A .docx with the body given, as XML. */
export function makeDocx(body: string, extra: Extra = {}): Uint8Array {
  const types = Object.keys(extra);
  const part = (root: string, xml: string): Uint8Array => strToU8(`<w:${root} ${namespaces}>${xml}</w:${root}>`);
  return zipSync({
    '_rels/.rels': strToU8(
      `<Relationships><Relationship Id="r1" Type="${relationships}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships>${types
        .map((type, index) => `<Relationship Id="r${index}" Type="${relationships}/${type}" Target="${type}1.xml"/>`)
        .join('')}</Relationships>`,
    ),
    ...Object.fromEntries(Object.entries(extra).map(([type, xml]) => [`word/${type}1.xml`, part(type, xml)])),
  });
}

/** A paragraph of one run; `properties` go into its pPr. */
export function p(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${r(text)}</w:p>`;
}

export function r(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** Makes a paragraph an item of a list. */
export function item(list: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
}

export function level(index: number, format: string, text: string, more = '', start = 1): string {
  return `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}

export function row(...cells: readonly string[]): string {
  return `<w:tr>${cells.map((cell) => (cell.startsWith('<w:tc>') ? cell : tc(cell))).join('')}</w:tr>`;
}

export function tc(content: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
}
