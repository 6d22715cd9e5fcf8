import { pivotKey, type PivotLabel } from '../../../reports/pivot-layout';
import { readAttributes, scanTags, type Tag } from '../../../xml';
import { decodeCellText } from '../../cell-text';
import type { CacheSource } from './cache-source';

/** What the cache of PivotTables holds, whoever wrote it. */
export interface KeptCache {
  /** The name of the table that is its source; null for another source. */
  readonly table: string | null;
  readonly titles: readonly string[];
  /** For each field, the values that it lists. */
  readonly items: readonly (readonly PivotLabel[])[];
}

export function readPivotCache(definition: string): KeptCache {
  let table: string | null = null;
  const titles: string[] = [];
  const items: PivotLabel[][] = [];
  let isListing = false;
  for (const tag of scanTags(definition)) {
    if (tag.local === 'sharedItems') isListing = tag.kind === 'open';
    if (tag.kind === 'close') continue;
    if (tag.local === 'worksheetSource') table = readAttributes(tag).get('name') ?? null;
    if (tag.local === 'cacheField') {
      titles.push(decodeCellText(readAttributes(tag).get('name') ?? ''));
      items.push([]);
    }
    if (isListing && tag.local !== 'sharedItems') items.at(-1)?.push(readItem(tag));
  }
  return { table, titles, items };
}

/** Whether a cache holds what the source does, value by value, as Excel tells values apart. */
export function isSameCache(cache: KeptCache, records: string, { table, fields, recordCount }: CacheSource): boolean {
  if (cache.table !== table || cache.titles.length !== fields.length) return false;
  if (!fields.every(({ title }, index) => cache.titles[index] === title)) return false;
  let [record, field] = [-1, 0];
  for (const tag of scanTags(records)) {
    if (tag.kind === 'close' || tag.local === 'pivotCacheRecords') continue;
    if (tag.local === 'r') {
      [record, field] = [record + 1, 0];
      continue;
    }
    const value = tag.local === 'x' ? cache.items[field]?.[Number(readAttributes(tag).get('v'))] : readItem(tag);
    const wanted = fields[field]?.values[record];
    if (value === undefined || wanted === undefined || pivotKey(value) !== pivotKey(wanted)) return false;
    field++;
  }
  return record + 1 === recordCount;
}

/** ECMA-376 18.10.1: `s` a text, `n` a number, `m` nothing; others are no values that a report's table has. */
function readItem(tag: Tag): PivotLabel {
  const written = readAttributes(tag).get('v') ?? '';
  if (tag.local === 'm') return null;
  return tag.local === 'n' ? Number(written) : decodeCellText(written);
}
