/*
 * Must be imported before anything of Fabric: told so, Fabric asks no server for fonts and icons.
 */
declare global {
  interface Window {
    FabricConfig?: { readonly fontBaseUrl: string; readonly iconBaseUrl: string };
  }
}

window.FabricConfig = { fontBaseUrl: '', iconBaseUrl: '' };

export {};
