/** How far a long work is. */
export interface Progress {
  readonly work: 'read' | 'render' | 'write';
  readonly done: number;
  readonly total: number;
}
