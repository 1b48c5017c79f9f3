import type { Message } from '../message/index.ts';
import { fold } from '../text/index.ts';

/** What is told of a picture whose description says no more than its caption; undefined for any other. */
export function altIsCaption(
  alt: string,
  caption: string,
): Pick<Message, 'rule' | 'severity' | 'text' | 'found'> | undefined {
  const words = wordsOf(alt);
  return words === '' || words !== wordsOf(caption) ? undefined : { ...told, found: alt };
}

const wordsOf = (text: string): string => (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

const told = {
  rule: 'media/alt-is-caption',
  severity: 'warning',
  text: {
    ar: 'وصف هذه الصورة هو تعليقها نفسه، فيسمعه مرتين من لا يراها ولا يعرف ما فيها. قل في الوصف ما يظهر في الصورة، وفي التعليق من وأين ومتى.',
    en: 'The description of this picture is its caption, so those who cannot see it hear that twice and do not learn what it shows. Let the description say what is to be seen, and the caption who, where and when.',
  },
} as const;
