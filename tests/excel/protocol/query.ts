import { Refusal } from '../model/refusal';
import { HostObject } from '../objects/host-object';
import { toPascal, type WireQuery } from './wire';

/** A member that the object's own class declares; undefined for anything inherited from JavaScript itself. */
export function memberOf(object: HostObject, name: string): PropertyDescriptor | undefined {
  if (name === 'constructor') return undefined;
  for (let level: unknown = Object.getPrototypeOf(object); level && level !== HostObject.prototype;) {
    const member = Object.getOwnPropertyDescriptor(level, name);
    if (member) return member;
    level = Object.getPrototypeOf(level);
  }
  return undefined;
}

/** The refusal of a member that we do not offer; Excel has the same code for a member it does not know. */
export function missing(object: HostObject, name: string): Refusal {
  return new Refusal('ApiNotFound', `${object.constructor.name}.${name} is not implemented by the stand-in`);
}

/**
 * The properties asked for, nested as the paths in `Select` are ("format/fill/color"). A collection answers with
 * its items, and a path then goes on at each item.
 */
export function query(object: HostObject, { Select = [], Expand = [], Skip = 0, Top }: WireQuery): unknown {
  const paths = [...Select, ...Expand].map((path) => path.split('/'));
  const items: unknown = memberOf(object, 'items') && Reflect.get(object, 'items');
  if (!Array.isArray(items)) return pick(object, paths);
  const below = paths.map((path) => (path[0] === 'items' ? path.slice(1) : path));
  const asked = items.slice(Skip, Top === undefined ? undefined : Skip + Top);
  return { _Items: asked.map((item: HostObject) => pick(item, below)) };
}

function pick(object: HostObject, paths: readonly (readonly string[])[]): Record<string, unknown> {
  const picked: Record<string, unknown> = memberOf(object, 'id') ? { Id: Reflect.get(object, 'id') } : {};
  const below = new Map<string, string[]>();
  for (const [name, ...rest] of paths) {
    if (name === undefined || name === '' || name === '$all') {
      throw new Refusal(
        'ApiNotFound',
        `${object.constructor.name}.load without names is not implemented by the stand-in`,
      );
    }
    if (rest.length > 0) below.set(name, [...(below.get(name) ?? []), rest.join('/')]);
    else if (!below.has(name)) below.set(name, []);
  }
  for (const [name, rest] of below) {
    if (!memberOf(object, name)) throw missing(object, name);
    const value: unknown = Reflect.get(object, name);
    picked[toPascal(name)] = value instanceof HostObject ? query(value, { Select: rest }) : value;
  }
  return picked;
}
