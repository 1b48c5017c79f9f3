import { editDistance, fold } from '../text/index.ts';

/** Of the words of the shorter: as many are the same where one is the other, retyped. */
const sharedMin = 0.7;
/** Of the words of the longer: a short passage may be in the words of a long one by chance. */
const lengthMin = 0.6;
/** Fewer words may be alike by chance. */
const wordsMin = 4;
/** In so many words of speech one word of content may be another, and the sentence is still the same. */
const wordsPerOther = 15;
/** Letters: two shorter words that are a letter apart are mostly two words. */
const lettersMin = 4;

/** Words that carry a sentence's build and not its matter: retelling changes them first. */
const smallWords: ReadonlySet<string> = new Set(
  'في من على عن إلى مع لدى عند حتى منذ بين قبل بعد و ف ثم أو أم بل لكن ولكن لا لم لن ما ليس ليست قد لقد سوف إن أن إنه أنه إنها أنها إنهم أنهم إننا أننا إنني أنني كأن لأن لو إذا إذ كما كي لكي هل يا أي كل بعض غير هذا هذه ذلك تلك هؤلاء هنا هناك الذي التي الذين اللذين اللاتي أنا نحن هو هي هم هن أنت أنتم له لها لهم لنا لي لك به بها بهم بنا بي فيه فيها فيهم فينا منه منها منهم منا عليه عليها عليهم علينا إليه إليها إليهم إلينا كان كانت كانوا كنا كنت يكون تكون أيضا فقط جدا a an the of in on at to for from with by and or but that this these those is are was were be been not no it its we our i my you your he she they his her their'
    .split(' ')
    .map((word) => fold(word)),
);

/** Whether two passages (folded words) are the same to the last word. */
export const areSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length >= wordsMin && a.join(' ') === b.join(' ');

/** Whether most words of two passages (folded) are the same, and neither is a part of the other. */
export function areNear(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < Math.max(wordsMin, long.length * lengthMin)) return false;
  if (` ${long.join(' ')} `.includes(` ${short.join(' ')} `)) return false;
  const held = new Set(long);
  return short.filter((word) => held.has(word)).length >= short.length * sharedMin;
}

/** Whether two near passages are plainly one sentence: they differ in small words and spelling. Who speaks at length says «لا أعرف متى نعود إلى البيت» and «… إلى القرية», and said both. */
export function areOneSentence(a: readonly string[], b: readonly string[]): boolean {
  const others = without(b, a);
  const own = without(a, b).filter((word) => {
    const at = others.findIndex((other) => isRespelt(word, other));
    if (at !== -1) others.splice(at, 1);
    return at === -1;
  });
  return Math.max(own.length, others.length) <= Math.floor(Math.min(a.length, b.length) / wordsPerOther);
}

/** The words of content that one passage has more of than another. */
function without(words: readonly string[], taken: readonly string[]): string[] {
  const left = [...taken];
  return words.filter((word) => {
    const at = left.indexOf(word);
    if (at !== -1) left.splice(at, 1);
    return at === -1 && !smallWords.has(word);
  });
}

function isRespelt(a: string, b: string): boolean {
  const [one, other] = [a, b].map((word) => word.replace(/^[وف]?ال(?=.{2})/u, '')) as [string, string];
  if (one === other) return true;
  if (Math.min(one.length, other.length) < lettersMin || /\p{N}/u.test(one + other)) return false;
  return editDistance(one, other) === 1;
}
