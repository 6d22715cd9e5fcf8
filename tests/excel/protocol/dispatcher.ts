import { Refusal } from '../model/refusal';
import { HostObject } from '../objects/host-object';
import { memberOf, missing, query } from './query';
import {
  ACTION,
  PATH,
  toCamel,
  type Batch,
  type BatchReply,
  type WireAction,
  type WireArguments,
  type WirePath,
} from './wire';

/*
 * Executes batches over host objects and knows none of Excel's types. A batch is no transaction: actions are
 * done in order up to the first that is refused, what was done before it stays done, and its error comes beside
 * the results so far. https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model
 */

/** Begins or ends telling the client of an event; false when the object has no such event. */
export type Register = (object: HostObject, event: string, isOn: boolean) => boolean;

/** Runs batches one after the other; objects the client keeps are remembered between them. */
export function createDispatcher(root: HostObject, services: ReadonlyMap<string, HostObject>, register: Register) {
  const references = new Map<string, HostObject>();
  let kept = 0;

  return function runBatch(batch: Batch): BatchReply {
    const objects = new Map<number, HostObject | null>();
    const keep = new Set<HostObject>();
    const results: { ActionId: number; Value: unknown }[] = [];
    const traces: number[] = [];
    for (const [index, action] of batch.Actions.entries()) {
      try {
        const value = perform(action);
        if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        return {
          Results: results,
          TraceIds: traces,
          Error: {
            Code: error.code,
            Message: error.message,
            Location: locationOf(batch, action),
            ActionIndex: index,
            HttpStatusCode: error.code === 'ItemNotFound' ? 404 : 400,
          },
        };
      }
    }
    return { Results: results, TraceIds: traces };

    /** The result of an action; undefined where the client expects none. */
    function perform(action: WireAction): unknown {
      if (action.ActionType === ACTION.trace) {
        traces.push(action.Id);
        return null;
      }
      const object = resolve(action.ObjectPathId);
      if (action.ActionType === ACTION.instantiate) return instantiate(object);
      if (action.ActionType === ACTION.query) return object && query(object, action.QueryInfo ?? {});
      if (action.ActionType === ACTION.method) return callAction(object, action);
      if (action.ActionType === ACTION.setProperty) {
        setProperty(object, action);
        return undefined;
      }
      throw new Refusal('ApiNotFound', `Action type ${action.ActionType} is not implemented by the stand-in`);
    }

    /** A null object answers null and the client sets isNullObject: …/application-specific-api-model#ornullobject-methods-and-properties */
    function instantiate(object: HostObject | null): unknown {
      if (object === null) return null;
      const id: unknown = memberOf(object, 'id') && Reflect.get(object, 'id');
      return {
        ...(id === undefined ? {} : { Id: id }),
        ...(keep.has(object) ? { _ReferenceId: referenceTo(object) } : {}),
      };
    }

    function callAction(object: HostObject | null, action: WireAction): unknown {
      const { Name: name } = action;
      if (name === '_KeepReference') {
        if (object) keep.add(object);
        return undefined;
      }
      if (name === '_RemoveReference') {
        references.delete(String(action.ArgumentInfo?.Arguments?.[0]));
        return undefined;
      }
      if (object === null) throw new Refusal('ItemNotFound');
      const event = /^_(Unr|R)egister(\w+)Event$/.exec(name);
      if (event) {
        if (!register(object, event[2]!, event[1] === 'R')) throw missing(object, `on${event[2]!}`);
        return undefined;
      }
      const result = call(object, name, argumentsOf(action.ArgumentInfo));
      return result instanceof HostObject ? undefined : result;
    }

    function setProperty(object: HostObject | null, action: WireAction): void {
      if (object === null) throw new Refusal('ItemNotFound');
      const name = toCamel(action.Name);
      if (!memberOf(object, name)?.set) throw missing(object, name);
      Reflect.set(object, name, argumentsOf(action.ArgumentInfo)[0]);
    }

    function resolve(id: number): HostObject | null {
      const known = objects.get(id);
      if (known !== undefined) return known;
      const path = batch.ObjectPaths[id];
      if (!path) throw new Refusal('GeneralException', `The batch names no object path ${id}`);
      const object = find(path);
      objects.set(id, object);
      return object;
    }

    function find(path: WirePath): HostObject | null {
      const { ObjectPathType: type, Name: name } = path;
      if (type === PATH.global) return root;
      if (type === PATH.null) return null;
      if (type === PATH.reference) return references.get(name) ?? refuse('InvalidReference');
      if (type === PATH.new)
        return services.get(name) ?? refuse('ApiNotFound', `${name} is not implemented by the stand-in`);
      const parent = path.ParentObjectPathId === undefined ? root : resolve(path.ParentObjectPathId);
      if (parent === null) return null;
      const found =
        type === PATH.property
          ? propertyOf(parent, name)
          : call(parent, type === PATH.indexer ? 'GetItem' : name, argumentsOf(path.ArgumentInfo));
      return found instanceof HostObject ? found : null;
    }

    /** Optional arguments left out by the add-in come as null. */
    function argumentsOf(info: WireArguments | undefined): readonly unknown[] {
      const { Arguments: values = [], ReferencedObjectPathIds: ids = [] } = info ?? {};
      return values.map((value, index) => handOver(value, ids[index]) ?? undefined);
    }

    function handOver(value: unknown, id: unknown): unknown {
      if (Array.isArray(value) && Array.isArray(id)) return value.map((part, index) => handOver(part, id[index]));
      return typeof id === 'number' && id > 0 ? resolve(id) : value;
    }
  };

  function referenceTo(object: HostObject): string {
    kept += 1;
    references.set(`kept${kept}`, object);
    return `kept${kept}`;
  }
}

function propertyOf(object: HostObject, name: string): unknown {
  if (!memberOf(object, toCamel(name))) throw missing(object, toCamel(name));
  return Reflect.get(object, toCamel(name));
}

function call(object: HostObject, name: string, values: readonly unknown[]): unknown {
  const method: unknown = memberOf(object, toCamel(name))?.value;
  if (typeof method !== 'function') throw missing(object, toCamel(name));
  return Reflect.apply(method, object, values);
}

function refuse(...reason: ConstructorParameters<typeof Refusal>): never {
  throw new Refusal(...reason);
}

/** The path and member as the client's `debugInfo.errorLocation` gives them, e.g. `Worksheets.getItem`. */
function locationOf(batch: Batch, action: WireAction): string {
  const path = batch.ObjectPaths[action.ObjectPathId];
  return [path?.Name, action.Name].filter(Boolean).join('.');
}
