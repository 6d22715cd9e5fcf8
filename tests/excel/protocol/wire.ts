/*
 * The JSON that Office.js and Excel exchange, as seen on the bridge of @microsoft/office-js 1.1.110.
 * Names of members are PascalCase on the wire, save in `Select`, where they stand as the add-in wrote them.
 */

export const PATH = { global: 1, new: 2, method: 3, property: 4, indexer: 5, reference: 6, null: 7 } as const;

export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

export interface WireArguments {
  readonly Arguments?: readonly unknown[];
  /** Ids of the paths of objects handed over, in the places of the arguments (nested as those are); 0 for plain values. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
}

export interface WireQuery {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Batch {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface BatchReply {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: BatchError;
}

/** `Values` → `values`. */
export function toCamel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** `values` → `Values`. */
export function toPascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
