import { encodeAttribute } from '../../../xml';
import { encodeCellText } from '../../cell-text';
import { linkNamespace, xmlHead } from '../../package/relationships';
import { mainNamespace } from '../../workbook';
import type { PivotLabel } from '../../../reports/pivot-layout';
import type { CacheField, CacheSource } from './cache-source';

/*
 * The XML of what several PivotTables over one table share: the fields of the source and its records. Excel reads the
 * source again when the file is opened (refreshOnLoad); until then the sheets' own cells show the pivots.
 */

/** Longer texts must be announced (ECMA-376 18.10.1.90, longText). */
const longestShortText = 255;

/** `recordsLink` is the id of the definition's relationship to its records. */
export function writePivotCache({ table, fields, recordCount }: CacheSource, recordsLink: string): string {
  const written = fields.map(({ title, values, items }) => {
    const count = items.length > 0 ? ` count="${items.length}"` : '';
    return (
      `<cacheField name="${encode(title)}" numFmtId="0">` +
      `<sharedItems${describeValues(values)}${count}>${items.map(writeItem).join('')}</sharedItems></cacheField>`
    );
  });
  return (
    `${xmlHead}<pivotCacheDefinition xmlns="${mainNamespace}" xmlns:r="${linkNamespace}" r:id="${recordsLink}" ` +
    `refreshOnLoad="1" createdVersion="6" refreshedVersion="6" minRefreshableVersion="3" ` +
    `recordCount="${recordCount}"><cacheSource type="worksheet">` +
    `<worksheetSource name="${encodeAttribute(table)}"/></cacheSource>` +
    `<cacheFields count="${written.length}">${written.join('')}</cacheFields></pivotCacheDefinition>`
  );
}

export function writePivotRecords({ fields, recordCount }: CacheSource): string {
  const records = Array.from({ length: recordCount }, (_, record) => {
    const values = fields.map((field) => writeRecordValue(field, field.values[record]!));
    return `<r>${values.join('')}</r>`;
  });
  return (
    `${xmlHead}<pivotCacheRecords xmlns="${mainNamespace}" count="${records.length}">` +
    `${records.join('')}</pivotCacheRecords>`
  );
}

function writeRecordValue({ items, placeOf }: CacheField, value: PivotLabel): string {
  return items.length > 0 ? `<x v="${placeOf(value)}"/>` : writeItem(value);
}

function writeItem(value: PivotLabel): string {
  if (value === null) return '<m/>';
  return typeof value === 'number' ? `<n v="${value}"/>` : `<s v="${encode(value)}"/>`;
}

/** What a field's values are, as sharedItems says it (ECMA-376 18.10.1.90); its defaults are left out. */
function describeValues(values: readonly PivotLabel[]): string {
  const numbers = values.filter((value) => typeof value === 'number');
  const texts = values.filter((value) => typeof value === 'string');
  const hasBlank = values.includes(null);
  const said: Record<string, string | number> = {};
  if (numbers.length > 0) {
    if (texts.length === 0 && !hasBlank) said['containsSemiMixedTypes'] = 0;
    if (texts.length === 0) said['containsString'] = 0;
    else said['containsMixedTypes'] = 1;
  } else if (hasBlank && texts.length === 0) {
    said['containsNonDate'] = 0;
    said['containsString'] = 0;
  }
  if (hasBlank) said['containsBlank'] = 1;
  if (numbers.length > 0) {
    said['containsNumber'] = 1;
    if (numbers.every(Number.isInteger)) said['containsInteger'] = 1;
    said['minValue'] = numbers.reduce((least, value) => Math.min(least, value));
    said['maxValue'] = numbers.reduce((most, value) => Math.max(most, value));
  }
  if (texts.some((text) => text.length > longestShortText)) said['longText'] = 1;
  return Object.entries(said)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
}

function encode(text: string): string {
  return encodeAttribute(encodeCellText(text));
}
