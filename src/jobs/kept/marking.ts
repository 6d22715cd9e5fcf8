import { z } from 'zod';

import type { Documents } from '../../host/host';
import type { Marking } from '../marks/mark';
import { findKept, saveKept } from './kept-document';

const keptMarkingSchema = z.object({ style: z.enum(['colour', 'notes']) });

/**
 * How the cells of findings were marked when the workbook was saved: the marks are saved with it, and are to be taken
 * off in another session too. `none` also where what is kept is not understood, as no decision is lost with it.
 */
export async function loadMarking(host: Documents): Promise<Marking> {
  return (await findKept(host, 'marking', keptMarkingSchema))?.style ?? 'none';
}

export async function saveMarking(host: Documents, marking: Marking): Promise<void> {
  await saveKept(host, 'marking', marking === 'none' ? null : { style: marking });
}
