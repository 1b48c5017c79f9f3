import type { ComponentChildren, JSX } from 'preact';

/** One part of the desk: a heading with a count, and what stands under it or that there is nothing. */
export function Shelf(props: {
  readonly heading: string;
  readonly none: string;
  readonly count: number;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { heading, none, count, children } = props;
  return (
    <section>
      <h2>
        {heading} {count > 0 && <span class="count">{count}</span>}
      </h2>
      {count === 0 ? <p class="none">{none}</p> : children}
    </section>
  );
}
