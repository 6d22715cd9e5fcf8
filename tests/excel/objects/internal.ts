import { HostObject } from './host-object';

/** Office.js tells this service of every ribbon action it is ready for; @types/office-js does not show it. */
export class AddinInternalService extends HostObject {
  notifyActionHandlerReady(): void {}
}

/** `Office.addin.showAsTaskpane()` asks it for the pane; whoever holds the pane's frame has it in view already. */
export class AppRuntimeService extends HostObject {
  setAppRuntimeState(): void {}
}
