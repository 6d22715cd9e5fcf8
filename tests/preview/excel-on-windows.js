/*
 * Plays Excel's native side for the unmodified office.js, which looks for it before anything else:
 * `window.external` says which program this is and what it offers, and the bridge carries batches to the
 * page that shows the grid and its answers and events back. Served by the preview only, never built in.
 */
(() => {
  const requirementSets = {
    ExcelApi: '1.18',
    SharedRuntime: '1.1',
    DialogApi: '1.2',
    RibbonApi: '1.2',
    KeyboardShortcuts: '1.1',
  };
  const english = 0x409;

  const white = 0xffffff;
  const ink = 0x242424;
  const night = 0x1f1f1f;
  // Excel is dark where the machine is; office.js asks anew each time.
  const themeNow = () => {
    const isDark = window.matchMedia('(prefers-color-scheme: dark)').matches;
    const [ground, text] = isDark ? [night, white] : [white, ink];
    return {
      bodyBackgroundColor: ground,
      bodyForegroundColor: text,
      controlBackgroundColor: ground,
      controlForegroundColor: text,
    };
  };

  // The getters that office.js reads of Excel on Windows.
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => 'preview',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => english,
    GetAppDataLocale: () => english,
    GetDocUrl: () => 'preview.xlsx',
    GetAppCapabilities: () => 1,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 2,
    GetSolutionToken: () => '',
    GetSupportedMatrix: () => JSON.stringify(requirementSets),
    GetHostFullVersion: () => '16.0.17328.20000',
    GetLoggingAllowed: () => false,
    GetOfficeThemeInfo: () => JSON.stringify(themeNow()),
    GetSettings: () => ({ Read() {}, Write() {} }),
  };
  // Of the events registered natively only the ribbon's buttons are played.
  const ribbonButton = 39;
  let runRibbonFunction = null;

  const external = {
    GetContext: () => context,
    GetHostInfo: () => 'excel|win32|16.01|en-us|telemetry||disableLogging',
    GetLoggingAllowed: () => false,
    Execute() {},
    RegisterEvent(event, _target, handler, done) {
      if (event === ribbonButton) runRibbonFunction = (name) => handler(event, { toArray: () => [name, name, '{}'] });
      done(0);
    },
    UnregisterEvent() {},
  };
  Object.defineProperty(window, 'external', { value: external });
  window.OsfOptOut = true;

  // The package's office.js has no notes yet (see lendNotes in tests/excel/client.ts). Excel's part of it is loaded late.
  let excel;
  Object.defineProperty(window, 'Excel', {
    configurable: true,
    get() {
      const sheet = excel?.Worksheet?.prototype;
      if (sheet && excel.CommentCollection && !('notes' in sheet)) {
        const create = window.OfficeExtension.BatchApiHelper.createPropertyObject;
        Object.defineProperty(sheet, 'notes', {
          get() {
            return create(excel.CommentCollection, this, 'Notes', true, 4);
          },
        });
      }
      return excel;
    },
    set(value) {
      excel = value;
    },
  });

  const bridge = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => window.parent.postMessage({ toExcel: text }, location.origin),
  };
  window._richApiNativeBridge = bridge;
  window.addEventListener('message', ({ origin, data }) => {
    if (origin !== location.origin) return;
    if (typeof data?.fromExcel === 'string') bridge.onMessageFromHost?.(data.fromExcel);
    if (typeof data?.runFunction === 'string') runRibbonFunction?.(data.runFunction);
  });
})();
