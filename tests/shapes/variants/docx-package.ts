import { strToU8, zipSync } from 'fflate';

import type { Drawn } from './variant';

/* The least that makes a body of WordprocessingML a document that Word opens, with the lists that the variants use. */

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const officeTypes = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const officeLinks = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const namespaces = [
  `xmlns:w="${main}"`,
  `xmlns:r="${officeLinks}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

/**
 * Numbers of the lists in numbering.xml. The labels of section n are list `labels + n`, a list of its own, or
 * `restarted + n`, the one list of all sections begun anew.
 */
export const lists = { bullets: 1, arrows: 2, headings: 3, labels: 10, restarted: 30 } as const;

/** Packs a body. `sections` tells for how many sections labels are counted. */
export function packDocx(body: string, sections: number): Drawn {
  const parts = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${officeTypes}.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="${officeTypes}.numbering+xml"/><Override PartName="/word/styles.xml" ContentType="${officeTypes}.styles+xml"/></Types>`,
    '_rels/.rels': relationships([['officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relationships([
      ['numbering', 'numbering.xml'],
      ['styles', 'styles.xml'],
    ]),
    'word/document.xml': `<w:document ${namespaces} mc:Ignorable="wps"><w:body>${body}<w:sectPr/></w:body></w:document>`,
    'word/numbering.xml': numbering(sections),
    'word/styles.xml': `<w:styles xmlns:w="${main}"><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="ListBullet"><w:name w:val="List Bullet"/><w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="${lists.bullets}"/></w:numPr></w:pPr></w:style></w:styles>`,
  };
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(declaration + xml)] as const);
  return { name: 'plan.docx', bytes: zipSync(Object.fromEntries(files)) };
}

function relationships(targets: readonly (readonly [string, string])[]): string {
  const links = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${officeLinks}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join('')}</Relationships>`;
}

function numbering(sections: number): string {
  const level = (index: number, format: string, text: string, font = '') =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/>${
      font && `<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:hint="default"/></w:rPr>`
    }</w:lvl>`;
  const kinds = [
    level(0, 'bullet', '\uf0b7', 'Symbol') +
      level(1, 'bullet', 'o', 'Courier New') +
      level(2, 'bullet', '\uf0a7', 'Wingdings'),
    level(0, 'bullet', '\uf0d8', 'Wingdings') + level(1, 'bullet', '–'),
    level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2'),
    ...Array.from({ length: sections + 1 }, () => level(0, 'lowerLetter', '%1)') + level(1, 'lowerRoman', '%2)')),
  ];
  const abstract = kinds.map(
    (levels, index) =>
      `<w:abstractNum w:abstractNumId="${index}"><w:multiLevelType w:val="multilevel"/>${levels}</w:abstractNum>`,
  );
  const list = (id: number, kind: number, restart: boolean) =>
    `<w:num w:numId="${id}"><w:abstractNumId w:val="${kind}"/>${
      restart ? '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>' : ''
    }</w:num>`;
  const numbered = [
    list(lists.bullets, 0, false),
    list(lists.arrows, 1, false),
    list(lists.headings, 2, false),
    ...Array.from({ length: sections }, (_, index) => list(lists.labels + index + 1, index + 4, false)),
    ...Array.from({ length: sections }, (_, index) => list(lists.restarted + index + 1, 3, true)),
  ];
  return `<w:numbering xmlns:w="${main}">${abstract.join('')}${numbered.join('')}</w:numbering>`;
}
