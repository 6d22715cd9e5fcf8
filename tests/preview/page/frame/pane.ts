import { connectBridge, type Bridge, type Meter } from '../../../excel/protocol/bridge';
import { watch, type Desk } from '../desk';

/** The task pane in its frame, joined to the workbook on the desk. */
export interface Pane {
  load(): void;
  show(): void;
  /** What a ribbon button does: runs a function that the add-in named with `Office.actions.associate`. */
  runFunction(name: string): void;
}

const PAGE = '/add-in/taskpane.html';

declare global {
  interface Window {
    /** For those who drive the page: what went over the pane's bridge since the last reset. */
    bridgeMeter: { read(): Meter; reset(): void };
    /** For them, too: what a cell's formula gets of a function of the add-in. */
    callFunction: Bridge['callFunction'];
  }
}

/** Every workbook has an add-in of its own: opening another loads the pane anew. */
export function createPane(desk: Desk, element: HTMLElement): Pane {
  const frame = element.querySelector('iframe')!;
  const splitter = element.previousElementSibling as HTMLElement;
  let bridge = join();

  function join(): Bridge {
    const joined = connectBridge(desk.workbook);
    joined.onMessageFromHost = (text) => send({ fromExcel: text });
    return joined;
  }

  function send(message: { readonly fromExcel: string } | { readonly runFunction: string }): void {
    frame.contentWindow?.postMessage(message, location.origin);
  }

  function show(isShown = true): void {
    element.hidden = !isShown;
    splitter.hidden = !isShown;
  }

  window.addEventListener(
    'message',
    ({ source, origin, data }: MessageEvent<{ readonly toExcel?: unknown } | null>) => {
      if (source !== frame.contentWindow || origin !== location.origin) return;
      if (typeof data?.toExcel === 'string') bridge.sendMessageToHost(data.toExcel);
    },
  );
  element.querySelector('.close')?.addEventListener('click', () => show(false));
  watch(desk, ({ kind }) => {
    if (kind !== 'opened') return;
    bridge.close();
    bridge = join();
    if (frame.src) load();
  });

  window.bridgeMeter = { read: () => bridge.readMeter(), reset: () => bridge.resetMeter() };
  window.callFunction = (id, values) => bridge.callFunction(id, values);

  function load(): void {
    frame.src = PAGE;
  }

  return {
    load,
    show,
    runFunction: (name) => {
      show();
      send({ runFunction: name });
    },
  };
}
