import type { Documents } from '../../host/host';
import type { KeptName } from '../kept/kept-document';

/** The documents in which stands what is remembered. */
const names: readonly KeptName[] = ['reading', 'checking', 'linking'];

/** Does work that changes what is remembered; where it fails all is put back as it was. */
export async function allOrNothing<T>(host: Documents, work: () => Promise<T>): Promise<T> {
  const before = new Map<KeptName, string | null>();
  for (const name of names) before.set(name, await host.load(name));
  try {
    return await work();
  } catch (error) {
    for (const [name, text] of before) if ((await host.load(name)) !== text) await host.save(name, text);
    throw error;
  }
}
