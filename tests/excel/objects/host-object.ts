/*
 * The stand-in's Excel objects bear the names of the classes and members in @types/office-js, and the compiler
 * holds them to it: `class Range extends HostObject implements Offers<Excel.Range, Range>` does not compile
 * when a member of ours is misspelt there, or typed otherwise. Internals hide behind symbols and #names.
 */

/** Whatever the protocol may address. Only members that a subclass declares are offered to the client. */
export abstract class HostObject {}

/** Joins a class of the client to ours; every file of objects adds its own by declaration merging. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled where the classes are
export interface Counterparts {}

/**
 * What a class of ours must look like: each of its members as the client's class has it. A name with an
 * underscore is one that the client calls of itself, unseen by its types.
 */
export type Offers<Client, Host> = {
  [Member in Exclude<Extract<keyof Host, string>, `_${string}`>]: Member extends keyof Client
    ? Hosted<Client[Member], Member>
    : never;
};

/** A client's type with our objects in place of its own; what a …OrNullObject method finds may be null. */
type Hosted<T, Member = ''> = 0 extends 1 & T
  ? unknown
  : T extends (...args: infer Arguments) => infer Result
    ? (...args: HostedEach<Arguments>) => HostedResult<Result, Member>
    : T extends OfficeExtension.ClientObject
      ? CounterpartOf<T>
      : T extends readonly OfficeExtension.ClientObject[]
        ? readonly Hosted<T[number]>[]
        : T;

type HostedEach<Arguments extends readonly unknown[]> = { [Index in keyof Arguments]: Hosted<Arguments[Index]> };

type HostedResult<Result, Member> =
  Result extends OfficeExtension.ClientResult<infer Value>
    ? Value
    : Hosted<Result> | (Member extends `${string}OrNullObject` ? null : never);

type CounterpartOf<T> = {
  [Name in keyof Counterparts]: Counterparts[Name] extends { client: infer Client; host: infer Host }
    ? [T, Client] extends [Client, T]
      ? Host
      : never
    : never;
}[keyof Counterparts];
