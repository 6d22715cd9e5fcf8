import { formatPlace } from '../core/sheet/address';
import type { Edit } from '../core/sheet/edit';
import { listInWords, plural } from '../core/words/speech';
import type { Formats } from '../host/host';
import type { Output } from './output';

/** The cells of which writing takes the formatting of a part away, as Excel writes them; they are told first. */
export async function tellLostFormatting(
  host: Formats,
  sheet: string,
  edits: readonly Edit[],
  output: Output,
): Promise<readonly string[]> {
  const lost = await host.findPartlyFormatted(
    sheet,
    edits.map(({ at }) => at),
  );
  const places = lost.map((at) => formatPlace(sheet, at));
  if (places.length > 0) {
    output.warn(
      `${plural(places.length, 'cell loses', 'cells lose')} what is bold or coloured in a part of it: ${listInWords(places)}`,
    );
  }
  return places;
}
