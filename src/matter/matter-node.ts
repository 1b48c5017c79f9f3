import type { Place } from '../message/index.ts';

/** One value: always text as it was written, so that long ids keep their digits and `10:30` stays a time. */
export interface MatterScalar {
  readonly kind: 'scalar';
  /** Without its YAML quotation marks; empty when the key has no value. */
  readonly text: string;
  readonly place: Place;
  /** Whether the author put it in YAML quotation marks or in a block. */
  readonly quoted: boolean;
}

export interface MatterList {
  readonly kind: 'list';
  readonly items: readonly MatterNode[];
  readonly place: Place;
}

export interface MatterEntry {
  /** In NFC, without invisible format characters and outer spaces. */
  readonly key: string;
  readonly keyPlace: Place;
  readonly value: MatterNode;
  /** Whether another entry of the same map has the same id: then nobody knows which of the two is meant by it. */
  readonly isTwice?: boolean;
}

export interface MatterMap {
  readonly kind: 'map';
  /** In the order of the file; a repeated key stands here once, with its first value. */
  readonly entries: readonly MatterEntry[];
  readonly place: Place;
}

/** A value of front matter or of a YAML file, with its place in the file. */
export type MatterNode = MatterScalar | MatterList | MatterMap;

/** A file as it was read: UTF-8 decoded, without a byte order mark, its name relative to the newsroom's root. */
export interface Source {
  readonly path: string;
  readonly text: string;
}
