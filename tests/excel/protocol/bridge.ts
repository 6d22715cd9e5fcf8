import { calculate } from '../model/calculation/calculate';
import { Refusal } from '../model/refusal';
import { listen, type Workbook as WorkbookModel } from '../model/workbook';
import { FunctionsService } from '../objects/functions/functions-service';
import type { HostObject } from '../objects/host-object';
import { AddinInternalService, AppRuntimeService } from '../objects/internal';
import { Workbook } from '../objects/workbook';
import { createDispatcher } from './dispatcher';
import { COLLECTION, EVENT_NUMBERS, eventsOf, type HostEvent } from './events';
import type { Batch, BatchReply } from './wire';

/** What went over the bridge since it was last reset. Bytes are UTF-8, of the whole messages. */
export interface Meter {
  /** Batches executed: one for each `context.sync()` and each clean-up of `Excel.run`. */
  readonly syncs: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

/** The seam of Office.js: JSON strings both ways. Office.js sets `onMessageFromHost` when it loads. */
export interface Bridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
  readMeter(): Meter;
  resetMeter(): void;
  /** What a cell's formula does: has a function of the add-in worked out, by its id. Rejects with its refusal. */
  callFunction(id: string, values: readonly unknown[]): Promise<unknown>;
  /** No events any more. */
  close(): void;
}

/** Excel on the web takes 5 MB a request and a reply: https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

const NOTHING: Meter = { syncs: 0, requestBytes: 0, responseBytes: 0 };

/** Joins a workbook to one client of Office.js. */
export function connectBridge(workbook: WorkbookModel): Bridge {
  const registered = new Set<string>();
  const functions = new FunctionsService();
  const services = new Map<string, HostObject>([
    ['Microsoft.InternalService.AddinInternalService', new AddinInternalService()],
    ['Microsoft.AppRuntime.AppRuntimeService', new AppRuntimeService()],
    ['Microsoft.ExcelServices.CustomFunctions', functions],
  ]);
  const runBatch = createDispatcher(new Workbook(workbook), services, register);
  let isStale = false;
  const stop = listen(workbook, (change) => {
    eventsOf(change).filter(isAwaited).forEach(fireLater);
    if (change.kind !== 'cells') return;
    if (change.author === 'add-in') isStale = true;
    else calculate(workbook);
  });
  let meter = NOTHING;

  const bridge: Bridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      const { id, type, message } = JSON.parse(text) as { id: number; type: number; message: { body: string | Batch } };
      if (type !== 1) return;
      queueMicrotask(() => {
        const requestBytes = countBytes(text);
        const batch = typeof message.body === 'string' ? (JSON.parse(message.body) as Batch) : message.body;
        const reply = packReply(id, answer(batch, requestBytes));
        meter = {
          syncs: meter.syncs + 1,
          requestBytes: meter.requestBytes + requestBytes,
          responseBytes: meter.responseBytes + countBytes(reply),
        };
        bridge.onMessageFromHost?.(reply);
      });
    },
    readMeter: () => meter,
    resetMeter() {
      meter = NOTHING;
    },
    callFunction: (id, values) =>
      functions.ask((invocation) => {
        const entries = [{ messageCategory: 1, messageType: 1000, message: [invocation, id, values, '', 0] }];
        bridge.onMessageFromHost?.(JSON.stringify({ type: 3, controlId: '', message: { entries } }));
      }),
    close: stop,
  };
  return bridge;

  function answer(batch: Batch, requestBytes: number): BatchReply {
    if (requestBytes > PAYLOAD_LIMIT) return refuseAll(new Refusal('RequestPayloadSizeLimitExceeded'));
    if (workbook.editing) return refuseAll(new Refusal('InvalidOperationInCellEditMode'));
    const reply = runBatch(batch);
    const isWanted = isStale ? workbook.calculation !== 'suspended' : workbook.calculation === 'asked';
    if (isWanted) calculate(workbook);
    isStale = false;
    workbook.calculation = null;
    const isTooLong = countBytes(JSON.stringify(reply)) > PAYLOAD_LIMIT;
    return isTooLong ? refuseAll(new Refusal('ResponsePayloadSizeLimitExceeded')) : reply;
  }

  function register(object: HostObject, event: string, isOn: boolean): boolean {
    const number = EVENT_NUMBERS.get(event);
    if (number === undefined) return false;
    const key = keyOf({ number, target: targetOf(object) });
    if (isOn) registered.add(key);
    else registered.delete(key);
    return true;
  }

  /** The workbook's own selection event is registered with Office rather than by a batch. */
  function isAwaited(event: HostEvent): boolean {
    return event.target === '' || registered.has(keyOf(event));
  }

  /** Excel tells of events after the batch that caused them was answered, in the order they happened. */
  function fireLater({ number, target, message }: HostEvent): void {
    const entries = [[65536, number, target, JSON.stringify(message), 0]];
    setTimeout(() => bridge.onMessageFromHost?.(JSON.stringify({ type: 3, controlId: '', message: { entries } })), 0);
  }
}

function keyOf({ number, target }: Pick<HostEvent, 'number' | 'target'>): string {
  return `${number} ${target}`;
}

function targetOf(object: HostObject): string {
  const id: unknown = Reflect.get(object, 'id');
  return typeof id === 'string' ? id : COLLECTION;
}

/** A refusal of the whole batch: nothing of it was done. */
function refuseAll({ code, message }: Refusal): BatchReply {
  const error = { Code: code, Message: message, Location: '', ActionIndex: 0, HttpStatusCode: 400 };
  return { Results: [], TraceIds: [], Error: error };
}

function packReply(id: number, body: BatchReply): string {
  return JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } });
}

function countBytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
