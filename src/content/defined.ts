type OptionalKeys<T> = { [K in keyof T]-?: undefined extends T[K] ? K : never }[keyof T];

/** An object type whose possibly undefined properties may only be absent. */
export type Defined<T> = { [K in Exclude<keyof T, OptionalKeys<T>>]: T[K] } & {
  [K in OptionalKeys<T>]?: Exclude<T[K], undefined>;
};

/** A copy of an object without its undefined properties. */
export function defined<T extends object>(value: T): Defined<T> {
  const copy: Partial<T> = {};
  for (const key of Object.keys(value) as (keyof T)[]) {
    const part = value[key];
    if (part !== undefined) copy[key] = part;
  }
  return copy as Defined<T>;
}
