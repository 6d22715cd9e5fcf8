import { HostObject } from '../host-object';

/** What Office.js brings back of one call of a function; it is failed where the function threw or is not known. */
interface InvocationResult {
  readonly id: number;
  readonly value: unknown;
  readonly failed?: boolean;
}

/**
 * Takes the results of an add-in's functions. The form of calls and results is that of @microsoft/office-js, which
 * gathers results and hands them in together. https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-overview
 */
export class FunctionsService extends HostObject {
  readonly #awaited = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  #calls = 0;

  /** Asks Office.js for a value, under a number of its own. */
  ask(send: (invocation: number) => void): Promise<unknown> {
    const invocation = ++this.#calls;
    return new Promise((resolve, reject) => {
      this.#awaited.set(invocation, { resolve, reject });
      send(invocation);
    });
  }

  setInvocationResults(results: readonly InvocationResult[]): void {
    for (const { id, value, failed } of results) {
      const awaited = this.#awaited.get(id);
      this.#awaited.delete(id);
      if (failed) awaited?.reject(new Error(`The function failed: ${String(value)}`));
      else awaited?.resolve(value);
    }
  }

  /** Office.js says that calls may come; where it is not told to, it takes them all the same. */
  _SetOsfControlContainerReadyForCustomFunctions(): void {}
}
