import { type ComponentChildren, Fragment } from 'preact';
import { Name } from './bidi.tsx';

interface SentenceProps {
  /** A sentence of the interface with slots in braces. */
  readonly text: string;
  /** A slot given as a string is isolated; markup stands as it is. */
  readonly slots: Readonly<Record<string, ComponentChildren>>;
}

/** A whole sentence of the interface with markup in its slots. */
export function Sentence({ text, slots }: SentenceProps) {
  return (
    <>
      {text.split(/\{(\w+)\}/u).map((part, index) => {
        if (index % 2 === 0) return part;
        const slot = slots[part];
        return <Fragment key={index}>{typeof slot === 'string' ? <Name text={slot} /> : slot}</Fragment>;
      })}
    </>
  );
}
