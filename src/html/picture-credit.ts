import type { Element } from 'hast';
import { fillSlots } from '../locale/index.ts';
import type { BodyRender } from './body-render.ts';
import { h, text } from './hast-element.ts';

/** Whose a picture is, in words; empty when nobody is named. */
export function pictureCredit({ words }: BodyRender, credit: string | undefined): Element[] {
  return creditIn(words.pictureCredit, credit);
}

/** Whose a film or recording is, in words; empty when nobody is named. */
export function clipCredit({ words }: BodyRender, credit: string | undefined): Element[] {
  return creditIn(words.clipCredit, credit);
}

function creditIn(sentence: string, credit: string | undefined): Element[] {
  if (credit === undefined) return [];
  return [h('span', { className: ['figure__credit'] }, [text(fillSlots(sentence, { credit }))])];
}
