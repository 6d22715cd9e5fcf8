import { HostObject } from './host-object';

/** Office.js tells this service of every ribbon action it is ready for; @types/office-js does not show it. */
export class AddinInternalService extends HostObject {
  notifyActionHandlerReady(): void {}
}
