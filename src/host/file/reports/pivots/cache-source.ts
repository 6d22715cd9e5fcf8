import { blankToNull, pivotKey, type PivotLabel, type PivotSource } from '../../../reports/pivot-layout';

/** A column of the table that pivots sum. */
export interface CacheField {
  readonly title: string;
  readonly values: readonly PivotLabel[];
  /** Its different values, in the order in which they come; empty where the cache need not list them. */
  readonly items: readonly PivotLabel[];
  /** The place of a value among the items. */
  readonly placeOf: (value: PivotLabel) => number;
}

/** The source of pivots as the cache that they share holds it. */
export interface CacheSource {
  readonly table: string;
  readonly fields: readonly CacheField[];
  readonly recordCount: number;
}

/**
 * Items are listed, as Excel does, of columns that hold texts, and of those by which a pivot groups. `grouping` are
 * their titles. A table without rows has a blank one on its sheet, which is what a pivot sees.
 */
export function readCacheSource({ name, columns, rows }: PivotSource, grouping: ReadonlySet<string>): CacheSource {
  const records = rows.length > 0 ? rows : [[]];
  const fields = columns.map(({ title }, index): CacheField => {
    const values = records.map((row) => blankToNull(row[index]));
    const isListed = grouping.has(title) || values.some((value) => typeof value === 'string');
    const found = new Map<string, PivotLabel>();
    if (isListed) for (const value of values) if (!found.has(pivotKey(value))) found.set(pivotKey(value), value);
    const places = new Map([...found.keys()].map((key, place) => [key, place]));
    return { title, values, items: [...found.values()], placeOf: (value) => places.get(pivotKey(value))! };
  });
  return { table: name, fields, recordCount: records.length };
}
