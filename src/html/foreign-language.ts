import type { Direction } from '../text/index.ts';

// The commonest short words of the languages that Arabic newsrooms quote; a text is that of which it has most.
const frequent: Readonly<Record<string, RegExp>> = {
  en: /\b(?:the|and|of|to|in|is|that|for|with|on|was|it|are|have|has|will|from|this|not|said)\b/giu,
  fr: /(?<![\p{L}])(?:le|la|les|des|du|et|est|une?|dans|pour|que|qui|sur|avec|pas|au|aux|ce|cette|sont|été)(?![\p{L}])/giu,
  es: /(?<![\p{L}])(?:el|los|las|del|y|es|una?|por|para|con|que|se|su|más|pero|fue)(?![\p{L}])/giu,
  de: /(?<![\p{L}])(?:der|die|das|und|ist|ein|eine|nicht|mit|auf|für|von|dem|den|zu|wurde)(?![\p{L}])/giu,
  tr: /(?<![\p{L}])(?:ve|bir|bu|için|ile|olarak|olan|daha|çok|değil|da|de)(?![\p{L}])/giu,
};

/** The language of a block of the other direction, as a BCP 47 tag: by its commonest short words for left to right (default `en`), `ar` for right to left. */
export function foreignLanguage(text: string, direction: Direction): string {
  if (direction === 'rtl') return 'ar';
  let best = 'en';
  let most = 0;
  for (const [language, words] of Object.entries(frequent)) {
    const count = text.match(words)?.length ?? 0;
    if (count > most) {
      best = language;
      most = count;
    }
  }
  return best;
}
