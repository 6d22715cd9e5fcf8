import type { Checked } from '../../jobs/outcome';
import type { Answer, Asked } from './asked';
import type { Checker } from './checker';

interface Waiting {
  readonly resolve: (checked: Checked | null) => void;
  readonly reject: (error: unknown) => void;
}

/** Starts the worker at once, so that it is ready when the first check is asked for. */
export function startWorker(): Checker {
  const worker = new Worker(new URL(/* webpackChunkName: "checker" */ './worker.ts', import.meta.url));
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    const one = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.is === 'checked') one?.resolve(data.checked);
    else one?.reject(data.error);
  };
  worker.onerror = ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(`The check stopped: ${message}`));
    waiting.clear();
  };
  return (what) =>
    new Promise((resolve, reject) => {
      asked += 1;
      waiting.set(asked, { resolve, reject });
      worker.postMessage({ id: asked, what } satisfies Asked);
    });
}
