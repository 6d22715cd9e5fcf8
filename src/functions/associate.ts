import { deriveSeeAlso, findCountries, findReferences, type Range, type Reading, type Value } from './functions';

/** The part of Office.js that takes functions; @types/office-js does not show it. */
export interface FunctionsClient {
  associate(id: string, run: (...values: never[]) => unknown): void;
}

declare global {
  /** Undefined where Office.js did not load. */
  var CustomFunctions: FunctionsClient | undefined;
}

/**
 * Ties the functions to their ids in functions.json. To be called before Office.js is ready, as Excel may ask for
 * values as soon as it is; a function waits until it is known how the workbook is read.
 */
export function associateFunctions(client: FunctionsClient, readHow: () => Promise<Reading>): void {
  client.associate('COUNTRIES', async (text: Value) => findCountries(String(text ?? ''), await readHow()));
  client.associate('REFERENCES', (text: Value, action?: Value) =>
    findReferences(String(text ?? ''), String(action ?? '')),
  );
  client.associate(
    'SEEALSO',
    async (activities: Range, actions: Range, sections?: Range | null, row?: number | null) => {
      const texts = deriveSeeAlso(activities, actions, sections ?? null, await readHow());
      return (row ? [texts[row - 1] ?? ''] : texts).map((text) => [text]);
    },
  );
}
