import type { OpenHost } from '../sketch';
import { plan, reports } from './sketched-reports';

/** What every host owes to whoever follows a long writing, and stops it. */
export function describeGoing(open: OpenHost): void {
  test('tells how many sheets are written', async () => {
    const host = await open([plan]);
    const told: (readonly [number, number])[] = [];
    await host.publish(reports, { onProgress: (done, of) => told.push([done, of]) });
    expect(told.filter(([done]) => done > 0)).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });

  test('stops before the next sheet when it is asked to, and leaves whole what is written', async () => {
    const host = await open([plan]);
    const stop = new AbortController();
    const stopped = await host.publish(reports, { onProgress: () => stop.abort(), signal: stop.signal });
    expect(stopped).toMatchObject({ isStopped: true, left: 0 });
    expect(stopped.sheets).toHaveLength(1);
    expect((await host.list()).sheets).toEqual(['Plan', ...stopped.sheets]);
    expect((await host.publish(reports)).sheets).toEqual(['Plan facts', 'By Member']);
    expect([...(await host.list()).sheets].sort()).toEqual(['By Member', 'Plan', 'Plan facts']);
  });

  test('writes nothing when it is asked to stop before it begins', async () => {
    const host = await open([plan]);
    const signal = AbortSignal.abort();
    expect(await host.publish(reports, { signal })).toMatchObject({ sheets: [], isStopped: true });
    expect((await host.list()).sheets).toEqual(['Plan']);
  });
}
