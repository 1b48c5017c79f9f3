/** A value while it is made: what it has is written field by field, in the order in which it is kept. */
export type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
