import { parseArea, type Area } from '../../model/area';
import { Refusal } from '../../model/refusal';

/** Of `getRange`: https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getrange-member(1) */
const LONGEST_ADDRESS = 8_192;

/** The areas that a text names, with commas between. */
export function readAddresses(addresses: string): readonly Area[] {
  if (addresses.length > LONGEST_ADDRESS) throw new Refusal('InvalidArgument', 'An address of more than 8,192 signs');
  return addresses.split(',').map((address) => {
    const area = parseArea(address.trim());
    if (!area) throw new Refusal('InvalidArgument', `"${address}" is no address that the stand-in reads`);
    return area;
  });
}
