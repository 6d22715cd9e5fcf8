import { compareAddresses } from '../../../src/core/sheet/address';
import type { Cell } from '../../../src/core/sheet/grid';
import type { MemorySheet } from '../../../src/host/memory/memory-host';
import { at } from '../host-contract';
import type { SheetSketch, SketchValue } from '../sketch';

export function toMemorySheet(sketch: SheetSketch): MemorySheet {
  const cells = Object.entries(sketch.cells).map(([address, value]): Cell => ({ ...at(address), ...toContent(value) }));
  return { sheet: sketch.name, cells: cells.sort(compareAddresses), isProtected: sketch.protected === true };
}

function toContent(value: SketchValue): Pick<Cell, 'text' | 'kind' | 'hold'> {
  if (typeof value === 'string') return { text: value, kind: 'text', hold: null };
  if (typeof value === 'number') return { text: String(value), kind: 'number', hold: null };
  if (typeof value === 'boolean') return { text: String(value).toUpperCase(), kind: 'boolean', hold: null };
  if ('error' in value) return { text: value.error, kind: 'error', hold: null };
  return { ...toContent(value.value), hold: 'formula' };
}
