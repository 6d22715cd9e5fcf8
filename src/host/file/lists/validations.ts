import { parseArea, type Area } from '../../../core/sheet/area';
import { decodeText, readAttributes, scanTags, type Tag } from '../../xml';

/*
 * The data validations of a sheet's XML, in both forms: ECMA-376 18.3.1.32, and the extension that Excel writes where
 * a list takes its values from another sheet (MS-XLSX 2.6.37), whose cells and formula are elements.
 */

export interface WrittenValidation {
  readonly areas: readonly Area[];
  /** The first formula as written, which says where the values of a list stand; empty where there is none. */
  readonly source: string;
  readonly isList: boolean;
  /** First character of the element, and the first after it. */
  readonly start: number;
  readonly end: number;
}

export function readValidations(xml: string): readonly WrittenValidation[] {
  const found: WrittenValidation[] = [];
  let open: Tag | null = null;
  for (const tag of scanTags(xml)) {
    if (tag.local !== 'dataValidation') continue;
    if (tag.kind === 'open') open = tag;
    else found.push(readValidation(xml, open ?? tag, tag));
    if (tag.kind === 'close') open = null;
  }
  return found;
}

function readValidation(xml: string, first: Tag, last: Tag): WrittenValidation {
  const attributes = readAttributes(first);
  const inner = first === last ? '' : xml.slice(first.end, last.start);
  const cells = attributes.get('sqref') ?? textIn(inner, 'sqref');
  return {
    areas: cells.split(/\s+/).flatMap((area) => parseArea(area) ?? []),
    source: textIn(inner, 'formula1').trim(),
    isList: attributes.get('type') === 'list',
    start: first.start,
    end: last.end,
  };
}

/** The text within the first element of a name, without tags. */
function textIn(xml: string, local: string): string {
  let open: Tag | null = null;
  for (const tag of scanTags(xml)) {
    if (tag.local !== local) continue;
    if (tag.kind === 'open') open = tag;
    if (tag.kind === 'close' && open) return decodeText(xml.slice(open.end, tag.start).replace(/<[^>]*>/g, ''));
  }
  return '';
}

/** Without these validations, and without the sections, and the extensions, that are left empty. */
export function removeValidations(xml: string, gone: readonly WrittenValidation[]): string {
  const fewer = [...gone]
    .sort((one, other) => other.start - one.start)
    .reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), xml);
  return ['dataValidations', 'ext', 'extLst'].reduce(removeEmpty, gone.length > 0 ? countAnew(fewer) : xml);
}

function removeEmpty(xml: string, local: string): string {
  return xml.replace(new RegExp(String.raw`<((?:\w+:)?${local})(?:\s[^>]*)?>\s*</\1>`, 'g'), '');
}

/** Writes how many validations each section holds. */
export function countAnew(xml: string): string {
  let [written, done] = ['', 0];
  let open: Tag | null = null;
  let count = 0;
  for (const tag of scanTags(xml)) {
    if (tag.local === 'dataValidation' && tag.kind !== 'close') count += 1;
    if (tag.local !== 'dataValidations') continue;
    if (tag.kind === 'open') [open, count] = [tag, 0];
    if (tag.kind === 'close' && open) {
      const opening = xml.slice(open.start, open.end).replace(/\s+count\s*=\s*["'][^"']*["']/, '');
      written += `${xml.slice(done, open.start)}${opening.slice(0, -1)} count="${count}">`;
      done = open.end;
    }
  }
  return written + xml.slice(done);
}
