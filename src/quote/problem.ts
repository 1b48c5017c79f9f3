import { quoteValue } from '../message/index.ts';
import type { Bilingual, Severity } from '../message/index.ts';
import type { FieldProblem } from './field-problem.ts';
import { platforms } from './platforms/index.ts';

/** A problem without its place. */
export type Finding = Omit<FieldProblem, 'field'>;

/** Takes a finding about one field of the record. */
export type Report = (field: readonly (string | number)[], finding: Finding) => void;

function finding(
  rule: string,
  severity: Severity,
  text: Bilingual,
  found?: string,
  expected?: readonly string[],
): Finding {
  return {
    rule: `quote/${rule}`,
    severity,
    text,
    ...(found === undefined ? {} : { found }),
    ...(expected === undefined || expected.length === 0 ? {} : { expected }),
  };
}

/** A problem that is told where none of these fields is written. */
const lacking = (missing: readonly string[], told: Finding): Finding => ({ ...told, missing });

const copyFields = ['archive', 'archive.url', 'capture', 'capture.file', 'capture.screenshot'];
const linkFields = ['url', 'source', 'source.url', ...copyFields];
const postedFields = ['posted', 'source.posted_at'];

const ar = (value: string): string => `«${quoteValue(value)}»`;
const en = (value: string): string => `“${quoteValue(value)}”`;
const listAr = (values: readonly string[]): string => values.map(ar).join(' أو ');
const listEn = (values: readonly string[]): string => values.map(en).join(' or ');
const tryAr = (values: readonly string[]): string =>
  values.length === 0 ? '' : ` لعل المقصود ${listAr(values)}.`;
const tryEn = (values: readonly string[]): string =>
  values.length === 0 ? '' : ` Did you mean ${listEn(values)}?`;

const platformsAr = platforms.map(({ names }) => names.ar[0]).join('، ');
const platformsEn = platforms.map(({ names }) => names.en[0]).join(', ');

/** Everything that one quote's record can be wrong in, worded for the reporter who wrote it. */
export const problems = {
  unknownKey: (key: string, near: readonly string[]) =>
    finding(
      'unknown-key',
      'error',
      {
        ar: `الحقل ${ar(key)} غير معروف في بيانات الاقتباس.${tryAr(near)} صحّح اسمه أو احذفه.`,
        en: `The field ${en(key)} is not known in a quote's record.${tryEn(near)} Correct its name or remove it.`,
      },
      key,
      near,
    ),
  notFields: (id: string) =>
    finding('wrong-shape', 'error', {
      ar: `لا تقرأ تحت الاقتباس ${ar(id)} حقول. اكتب تحته حقولًا مثل «من: …» و«رابط: …»، كل حقل في سطر يبدأ بمسافتين أكثر من سطر ${ar(id)}.`,
      en: `No fields are read below the quote ${en(id)}. Write fields such as “by: …” and “url: …” below it, each on a line that begins with two spaces more than that of ${en(id)}.`,
    }),
  wrongShape: (key: { readonly ar: string; readonly en: string }) =>
    finding('wrong-shape', 'error', {
      ar: `قيمة الحقل ${ar(key.ar)} ليست على الصورة المتوقعة. اكتبها نصًا في سطر واحد بعد النقطتين.`,
      en: `The value of ${en(key.en)} does not have the expected form. Write it as text on one line after the colon.`,
    }),
  emptyReason: () =>
    finding('wrong-shape', 'error', {
      ar: 'الحقل «بلا رابط» فارغ. اكتب فيه سببا يُطبع للقراء، مثل: بلا رابط: قاله للصحيفة في لقاء. أو احذفه وأضف «رابط».',
      en: 'The field “no_link” is empty. Write a reason in it, which readers will see, such as: no_link: said to the newspaper in a meeting. Or delete it and add “url”.',
    }),
  relationWithoutVia: () =>
    lacking(
      ['via', 'via.name'],
      finding('wrong-shape', 'error', {
        ar: 'كُتب «نوع النقل» ولم يُكتب من نقل. اكتب اسمه في «عن»، أو احذف هذا السطر.',
        en: '“via relation” is written, and nobody who relayed. Write the name in “via”, or delete this line.',
      }),
    ),
  sameLink: (name: string, other: string, id: string) =>
    finding(
      'duplicate-link',
      'warning',
      {
        ar: `رابط هذا الاقتباس هو رابط ${ar(id)}، وقائله هنا ${ar(name)} وهناك ${ar(other)}. صحّح الرابط، أو اكتب الناقل في «عن».`,
        en: `This quote has the link of ${en(id)}, and its speaker is ${en(name)} here and ${en(other)} there. Correct the link, or write who relayed in “via”.`,
      },
      name,
    ),
  ambiguousDate: (written: string, day: string) =>
    finding(
      'date',
      'warning',
      {
        ar: `قُرئ ${ar(written)} على أنه ${ar(day)}، اليوم ثم الشهر. اكتبه هكذا كي لا يلتبس.`,
        en: `${en(written)} was read as ${en(day)}, the day before the month. Write it like this, so that nobody takes it for another.`,
      },
      written,
      [day],
    ),
  noReason: (written: string) =>
    finding(
      'wrong-shape',
      'error',
      {
        ar: `يُكتب في «بلا رابط» سبب يُطبع للقراء، و${ar(written)} ليست سببا. اكتب مثلا: بلا رابط: قاله للصحيفة في لقاء.`,
        en: `“no_link” holds a reason, which readers will see, and ${en(written)} is none. Write for example: no_link: said to the newspaper in a meeting.`,
      },
      written,
    ),
  noSpeaker: () =>
    lacking(
      ['by', 'speaker', 'speaker.name'],
      finding('no-speaker', 'error', {
        ar: 'الاقتباس بلا قائل. اكتب اسمه في سطر «من»، مثل: من: صفحة «اسم الصفحة».',
        en: 'The quote has no speaker. Write the name on the line “by”, such as: by: page «Name of the page».',
      }),
    ),
  nameIsLink: (written: string) =>
    finding(
      'no-speaker',
      'error',
      {
        ar: `هنا رابط مكان اسم القائل: ${ar(written)}. اكتب الاسم كما يعرفه القراء، مثل: من: صفحة «اسم الصفحة»، وضع رابط المنشور في سطر «رابط».`,
        en: `A link stands where the speaker's name belongs: ${en(written)}. Write the name as readers know it, such as: by: page «Name of the page», and put the post's link on the line “url”.`,
      },
      written,
    ),
  unknownValue: (written: string, choices: readonly string[], near: readonly string[]) =>
    finding(
      'unknown-value',
      'error',
      {
        ar: `القيمة ${ar(written)} غير معروفة هنا.${tryAr(near)} القيم المقبولة: ${choices.map(ar).join('، ')}.`,
        en: `The value ${en(written)} is not known here.${tryEn(near)} Accepted values: ${choices.map(en).join(', ')}.`,
      },
      written,
      near.length > 0 ? near : choices,
    ),
  notAUrl: (written: string) =>
    finding(
      'url',
      'error',
      {
        ar: `${ar(written)} ليس رابطًا كاملًا. انسخ رابط المنشور من شريط العنوان، ويبدأ بـ \u2068https://\u2069.`,
        en: `${en(written)} is not a whole link. Copy the post's link from the address bar; it begins with https://.`,
      },
      written,
    ),
  addressSlip: (written: string, address: string, isTwice: boolean) =>
    finding(
      'url',
      'warning',
      {
        ar: `${isTwice ? 'الرابط مكتوب هنا مرتين' : 'حول الرابط هنا أقواس أو كلام'}، وقُرئ منه ${ar(address)}. اكتب هذا الرابط وحده.`,
        en: `${isTwice ? 'The link is written twice here' : 'Brackets or words stand round the link here'}; ${en(address)} was read. Write this link alone.`,
      },
      written,
      [address],
    ),
  twoAddresses: (written: string) =>
    finding(
      'url',
      'error',
      {
        ar: `في هذا الحقل رابطان: ${ar(written)}. أبق رابط المنشور وحده؛ وإن كان الثاني نسخة محفوظة فضعه في سطر «نسخة محفوظة».`,
        en: `This field has two links: ${en(written)}. Keep the post's alone; if the second is an archived copy, put it on a line “archive”.`,
      },
      written,
    ),
  urlScheme: (written: string) =>
    finding(
      'url',
      'error',
      {
        ar: `الرابط ${ar(written)} ليس رابط صفحة. لا تُقبل إلا الروابط التي تبدأ بـ \u2068https://\u2069 أو \u2068http://\u2069.`,
        en: `The link ${en(written)} does not lead to a page. Only links that begin with https:// or http:// are accepted.`,
      },
      written,
    ),
  urlUserinfo: (written: string) =>
    finding(
      'url',
      'error',
      {
        ar: `في الرابط ${ar(written)} علامة @ قبل اسم الموقع، وهي تخفي الموقع الحقيقي. انسخ الرابط من جديد من صفحة المنشور.`,
        en: `The link ${en(written)} has an @ before the site's name, which hides the real site. Copy the link again from the post's page.`,
      },
      written,
    ),
  urlPort: (written: string) =>
    finding(
      'url',
      'error',
      {
        ar: `في الرابط ${ar(written)} رقم منفذ بعد اسم الموقع. روابط المنشورات لا تحمله؛ احذفه أو انسخ الرابط من جديد.`,
        en: `The link ${en(written)} has a port number after the site's name. Links of posts have none; remove it or copy the link again.`,
      },
      written,
    ),
  urlHiddenCharacters: (written: string) =>
    finding(
      'url',
      'error',
      {
        ar: 'في الرابط محارف خفية لا تُرى، تأتي عادة مع النسخ من المحادثات. امسح الرابط والصقه من شريط العنوان.',
        en: 'The link has invisible characters in it, which often come along when copying from chats. Delete it and paste it from the address bar.',
      },
      written,
    ),
  lookAlike: (host: string, real: string) =>
    finding(
      'look-alike-host',
      'error',
      {
        ar: `الموقع ${ar(host)} يشبه ${ar(real)} وليس هو. تحقق من الرابط، فقد يكون مزيفًا.`,
        en: `The site ${en(host)} looks like ${en(real)} and is not. Check the link: it may be a fake.`,
      },
      host,
      [real],
    ),
  shortLink: (url: string) =>
    finding(
      'short-link',
      'warning',
      {
        ar: `الرابط ${ar(url)} مختصر، فلا يُعرف منه الحساب ولا المنشور، وقد يموت. افتحه وانسخ الرابط الكامل من شريط العنوان.`,
        en: `The link ${en(url)} is shortened: it shows neither the account nor the post, and may die. Open it and copy the full link from the address bar.`,
      },
      url,
    ),
  profileUrl: (url: string) =>
    finding(
      'profile-url',
      'error',
      {
        ar: `الرابط ${ar(url)} رابط صفحة الحساب لا رابط المنشور. افتح المنشور نفسه (بالضغط على وقته) وانسخ رابطه.`,
        en: `The link ${en(url)} leads to the account, not to the post. Open the post itself (tap its time) and copy its link.`,
      },
      url,
    ),
  storyLink: (url: string) =>
    lacking(
      copyFields,
      finding(
        'story-link',
        'warning',
        {
          ar: `الرابط ${ar(url)} رابط قصة، والقصة تختفي بعد يوم، وإن ثُبّتت في الحساب فحتى يزيلها صاحبه. احفظ نسخة منها الآن، وضع رابط النسخة في سطر «نسخة محفوظة».`,
          en: `The link ${en(url)} is of a story, which is gone after a day, or, as a highlight, when the account takes it down. Save a copy of it now, and put the copy's link on a line “archive”.`,
        },
        url,
      ),
    ),
  privateLink: (url: string) =>
    lacking(
      copyFields,
      finding(
        'private-link',
        'warning',
        {
          ar: `الرابط ${ar(url)} من محادثة خاصة، ولا يفتحه إلا من هو فيها. إن نُشر الكلام علنًا فضع رابط المنشور العلني، وإلا فاحذف الرابط واكتب في سطر «بلا رابط» أين وصل إليكم.`,
          en: `The link ${en(url)} is from a private conversation, and opens only to those who are in it. If the words were also posted in public, put that post's link; if not, remove the link and write on a line “no_link” how they reached you.`,
        },
        url,
      ),
    ),
  notAPost: (url: string, platformAr: string, platformEn: string) =>
    finding(
      'not-a-post',
      'warning',
      {
        ar: `الرابط ${ar(url)} على ${platformAr} وليس رابط منشور. افتح المنشور نفسه وانسخ رابطه.`,
        en: `The link ${en(url)} is on ${platformEn} and is not a post's. Open the post itself and copy its link.`,
      },
      url,
    ),
  unknownPlatform: (name: string, near: readonly string[]) =>
    finding(
      'unknown-platform',
      'warning',
      {
        ar: `المنصة ${ar(name)} غير معروفة.${tryAr(near)} ستُطبع كما كُتبت، ولن يُستخرج من الرابط شيء. اكتب واحدة من هذه: ${platformsAr}، واسم القناة أو الصحيفة أو البرنامج في «من» أو «البرنامج».`,
        en: `The platform ${en(name)} is not known.${tryEn(near)} It is printed as written, and nothing is derived from the link. Write one of these: ${platformsEn}; the name of a channel, newspaper or programme belongs in “by” or “programme”.`,
      },
      name,
      near,
    ),
  platformAsRole: (words: string, near: readonly string[]) =>
    finding(
      'unknown-platform',
      'warning',
      {
        ar: `${ar(words)} في سطر النسبة ليست اسم منصة، فتظهر على البطاقة صفةً للقائل. اكتب مكانها اسم المنصة: ${listAr(near)}، أو احذفها.`,
        en: `${en(words)} in the attribution line is no platform's name, so the card gives it as the speaker's job. Write the platform's name in its place: ${listEn(near)}; or delete it.`,
      },
      words,
      near,
    ),
  platformMismatch: (declared: string, derivedAr: string, derivedEn: string) =>
    finding(
      'platform-mismatch',
      'error',
      {
        ar: `المنصة المكتوبة ${ar(declared)}، والرابط على ${derivedAr}. صحّح أحدهما.`,
        en: `The platform is given as ${en(declared)}, and the link is on ${derivedEn}. Correct one of them.`,
      },
      declared,
    ),
  platformInherited: (speaker: string) =>
    lacking(
      ['platform', 'source', 'source.platform', 'programme', 'title'],
      finding(
        'platform-inherited',
        'warning',
        {
          ar: `لم تذكر أين قالت ${ar(speaker)} هذا الكلام، فاستُدل عليه من نوع القائل وحده. أضف سطر «المنصة»، مثل: المنصة: تلفزيون، أو سطر «مصدر» باسم البرنامج أو العدد.`,
          en: `You do not say where ${en(speaker)} said this; it was guessed from the sort of speaker alone. Add a line “platform”, such as: platform: television, or a line “source” with the programme or the issue.`,
        },
        speaker,
      ),
    ),
  handleShape: (handle: string, platformAr: string, platformEn: string, shapeAr: string, shapeEn: string) =>
    finding(
      'handle-shape',
      'error',
      {
        ar: `${ar(handle)} لا يصلح اسم حساب على ${platformAr}: اسم الحساب هناك ${shapeAr}. انسخه من صفحة الحساب.`,
        en: `${en(handle)} cannot be a handle on ${platformEn}: a handle there is ${shapeEn}. Copy it from the account's page.`,
      },
      handle,
    ),
  handleMismatch: (declared: string, derived: string) =>
    finding(
      'handle-mismatch',
      'error',
      {
        ar: `الحساب المكتوب ${ar(`@${declared}`)}، والرابط لحساب ${ar(`@${derived}`)}. صحّح أحدهما.`,
        en: `The handle is given as ${en(`@${declared}`)}, and the link is of ${en(`@${derived}`)}. Correct one of them.`,
      },
      declared,
      [derived],
    ),
  postIdMismatch: (declared: string, derived: string) =>
    finding(
      'post-id-mismatch',
      'error',
      {
        ar: `رقم المنشور المكتوب ${ar(declared)}، وفي الرابط ${ar(derived)}. احذف الرقم، فالرابط يكفي.`,
        en: `The post's number is given as ${en(declared)}, and the link has ${en(derived)}. Remove the number: the link is enough.`,
      },
      declared,
      [derived],
    ),
  badDate: (written: string) =>
    finding(
      'date',
      'error',
      {
        ar: `${ar(written)} ليس تاريخًا مفهومًا. اكتبه بالسنة ثم الشهر ثم اليوم، مثل \u20682022-06-28\u2069 أو \u20682022-06-28 18:30\u2069.`,
        en: `${en(written)} is not a date that can be read. Write year, month and day, such as 2022-06-28 or 2022-06-28 18:30.`,
      },
      written,
      ['2022-06-28'],
    ),
  oddDate: (written: string, odd: string, level: string) =>
    finding(
      'date',
      'error',
      {
        ar: `في التاريخ ${ar(written)} علامة ليست منه: ${ar(odd)}. لعل المقصود ${ar(level)}؛ اكتبه هكذا، بالشرطة التي على لوحة الأرقام والنقطتين والأرقام وحدها.`,
        en: `The date ${en(written)} has a sign that does not belong to it: ${en(odd)}. ${en(level)} seems to be meant; write it so, with plain hyphens, a colon, and digits only.`,
      },
      written,
      [level],
    ),
  badYear: (written: string, year: string, isHijri: boolean) =>
    finding(
      'date',
      'error',
      {
        ar: `السنة ${ar(year)} في ${ar(written)} ليست من سنوات الصحافة. ${isHijri ? 'إن كان التاريخ هجريًا فاكتب مقابله الميلادي، وإلا فصحّح السنة.' : 'صحّح السنة.'}`,
        en: `No newspaper quotes the year ${en(year)} of ${en(written)}. ${isHijri ? 'If the date is of the Hijri calendar, write the Gregorian one; if not, correct the year.' : 'Correct the year.'}`,
      },
      written,
    ),
  dateMismatch: (declared: string, derived: string) =>
    finding(
      'date-mismatch',
      'warning',
      {
        ar: `تاريخ النشر المكتوب ${ar(declared)}، ورقم المنشور في الرابط يدل على ${ar(derived)}. إن كان التاريخ صحيحًا فالرابط ناقص أو لمنشور آخر، فافتح المنشور وانسخ رابطه من جديد. وإن كان الرابط صحيحًا فصحّح التاريخ أو احذف سطره؛ والمعتمد الآن ما في الرابط.`,
        en: `The date is given as ${en(declared)}, and the post's id in the link says ${en(derived)}. If the date is right, the link was cut short or is another post's: open the post and copy its link again. If the link is right, correct the date or remove its line; what the link says is used meanwhile.`,
      },
      declared,
      [derived],
    ),
  longAgo: (posted: string, published: string) =>
    lacking(
      postedFields,
      finding(
        'date-mismatch',
        'warning',
        {
          ar: `رقم المنشور في الرابط يدل على ${ar(posted)}، قبل المادة ${ar(published)} بسنوات. إن كان أحدث من ذلك فقد سقط من الرابط رقم، فانسخه من جديد؛ وإن كان قديما حقا فاكتب تاريخه في «نُشر في».`,
          en: `The post's id in the link is of ${en(posted)}, years before the article of ${en(published)}. If it is newer, the link lost a digit: copy it again; if it is that old, write its date in “posted”.`,
        },
        posted,
      ),
    ),
  timeless: (id: string) =>
    lacking(
      postedFields,
      finding(
        'date-mismatch',
        'warning',
        {
          ar: `رقم المنشور ${ar(id)} في الرابط أقصر من أن يدل على وقت. إن قُطع آخر الرابط فانسخه من جديد؛ وإن كان المنشور قديما حقا فاكتب تاريخه في «نُشر في».`,
          en: `The post's id ${en(id)} in the link is too short to tell a time. If the link was cut short, copy it again; if the post is that old, write its date in “posted”.`,
        },
        id,
      ),
    ),
  postedAfterArticle: (posted: string, published: string, ofLink: boolean) =>
    finding(
      'posted-after-article',
      'error',
      {
        ar: `تاريخ الاقتباس ${ar(posted)} بعد تاريخ المادة ${ar(published)}. صحّح ${ofLink ? 'الرابط أو تاريخ المادة' : 'أحد التاريخين'}.`,
        en: `The quote is of ${en(posted)}, after the article, which is of ${en(published)}. Correct ${ofLink ? 'the link or the article’s date' : 'one of the dates'}.`,
      },
      posted,
    ),
  capturedBeforePosted: (captured: string, posted: string) =>
    finding(
      'captured-before-posted',
      'error',
      {
        ar: `النسخة محفوظة في ${ar(captured)}، أي قبل نشر المنشور في ${ar(posted)}. صحّح رابط النسخة أو أحد التاريخين.`,
        en: `The copy was made on ${en(captured)}, before the post of ${en(posted)}. Correct the copy's link or one of the dates.`,
      },
      captured,
    ),
  observedBeforePosted: (observed: string, posted: string) =>
    finding(
      'captured-before-posted',
      'error',
      {
        ar: `كُتب أن المنشور فُحص أو غاب في ${ar(observed)}، أي قبل نشره في ${ar(posted)}. صحّح أحد التاريخين.`,
        en: `The post is said to have been checked or absent on ${en(observed)}, before it was posted on ${en(posted)}. Correct one of the dates.`,
      },
      observed,
    ),
  archiveUnchecked: (last: string, published: string, days: number) =>
    lacking(
      ['checked'],
      finding(
        'archive-unchecked',
        'warning',
        {
          ar: `آخر ما نُظر في النسخة المحفوظة يوم ${ar(last)}، ونُشرت المادة في ${ar(published)}، وبينهما أكثر من ${String(days)} يومًا. افتح النسخة وتأكد أن الكلام فيها، ثم اكتب اليوم في سطر «فُحص في».`,
          en: `The archived copy was last looked at on ${en(last)}, more than ${String(days)} days before the article was published on ${en(published)}. Open the copy, make sure that the words are in it, and write the day on a line “checked”.`,
        },
        last,
      ),
    ),
  archiveIsOriginal: (url: string) =>
    finding(
      'archive-is-original',
      'warning',
      {
        ar: `رابط النسخة المحفوظة ${ar(url)} هو رابط المنشور نفسه. احفظ المنشور في أرشيف وضع رابط النسخة هنا.`,
        en: `The archived copy ${en(url)} is the post's own link. Save the post in an archive and put the copy's link here.`,
      },
      url,
    ),
  noEvidence: (name: string) =>
    lacking(
      [...linkFields, 'no_link'],
      finding('no-evidence', 'error', {
        ar: `اقتباس مباشر من ${ar(name)} بلا رابط ولا نسخة محفوظة. أضف سطر «رابط»، أو سطر «بلا رابط» وفيه السبب فيُطبع للقراء.`,
        en: `A direct quote of ${en(name)} without a link or an archived copy. Add a line “url”, or a line “no_link” with the reason, which readers will see.`,
      }),
    ),
  noLink: (name: string) =>
    lacking(
      [...linkFields, 'no_link'],
      finding('no-link', 'warning', {
        ar: `لا رابط لما نُقل عن ${ar(name)} ولا نسخة محفوظة. أضف سطر «رابط»، أو سطر «بلا رابط» وفيه السبب.`,
        en: `What is attributed to ${en(name)} has neither a link nor an archived copy. Add a line “url”, or a line “no_link” with the reason.`,
      }),
    ),
  linkNotKept: (name: string, reason: string) =>
    lacking(
      linkFields,
      finding(
        'link-not-kept',
        'warning',
        {
          ar: `اقتباس مباشر من ${ar(name)} لم يُحفظ رابطه، وسيُطبع السبب على البطاقة: ${ar(reason)}. إن وُجد الرابط لاحقًا فأضفه.`,
          en: `A direct quote of ${en(name)} whose link was not kept; the card will print the reason: ${en(reason)}. If the link is found later, add it.`,
        },
        reason,
      ),
    ),
  anonymousReason: (name: string) =>
    lacking(
      ['reason', 'speaker.reason'],
      finding(
        'anonymous-reason',
        'warning',
        {
          ar: `القائل ${ar(name)} غير مسمى، ولم يُذكر السبب. أضف سطر «سبب»، مثل: سبب: خشية الملاحقة.`,
          en: `The speaker ${en(name)} is not named, and no reason is given. Add a line “reason”, such as: reason: fear of reprisal.`,
        },
        name,
      ),
    ),
  verbatimGroup: (name: string, via: string | undefined) =>
    via === undefined
      ? finding(
          'verbatim-group',
          'error',
          {
            ar: `نص حرفي منسوب إلى جماعة غير مسماة ${ar(name)}، والجماعة لا تقول الكلمات نفسها معًا. انقله بالمعنى: نوع: بالمعنى، أو سمِّ القائل.`,
            en: `Verbatim words are given to an unnamed group, ${en(name)}, and a group does not say the same words together. Report them as a paraphrase (kind: paraphrase), or name the speaker.`,
          },
          name,
        )
      : finding(
          'verbatim-group',
          'warning',
          {
            ar: `النص الحرفي منسوب إلى جماعة غير مسماة ${ar(name)}، والكلمات كلمات الناقل ${ar(via)}. ستقول البطاقة ذلك؛ والأسلم: نوع: بالمعنى.`,
            en: `Verbatim words are given to an unnamed group, ${en(name)}, and are those of the relay, ${en(via)}. The card says so; kind: paraphrase is safer.`,
          },
          name,
        ),
  speakerMismatch: (written: string, recorded: string) =>
    finding(
      'speaker-mismatch',
      'warning',
      {
        ar: `سطر النسبة يقول ${ar(written)}، وبيانات الاقتباس تقول ${ar(recorded)}. تحقق من المعرف بعد الاسم، فقد يكون لاقتباس آخر.`,
        en: `The attribution line says ${en(written)}, and the quote's record says ${en(recorded)}. Check the id after the name: it may be another quote's.`,
      },
      written,
      [recorded],
    ),
  speakerSlip: (written: string, recorded: string) =>
    finding(
      'speaker-mismatch',
      'warning',
      {
        ar: `في الاسم هنا ${ar(written)}، وفي بيانات الاقتباس ${ar(recorded)}، وهو ما سيقرؤه القارئ على البطاقة. لعل حرفًا تبدّل في أحدهما؛ تحقق من الاسم واجعلهما واحدًا.`,
        en: `The name has ${en(written)} here and ${en(recorded)} in the quote's record, which is what readers see on the card. A letter may have been mistyped in one of them: check the name, and make them one.`,
      },
      written,
      [recorded],
    ),
  viaMismatch: (written: string, recorded: string) =>
    finding(
      'speaker-mismatch',
      'warning',
      {
        ar: `سطر النسبة ينقل عن ${ar(written)}، وحقل «عن» في بيانات الاقتباس يقول ${ar(recorded)}، وهو ما سيقرؤه القارئ. اجعلهما واحدًا.`,
        en: `The attribution line says that ${en(written)} relays the quote, and the field “via” of its record says ${en(recorded)}, which is what readers see. Make them one.`,
      },
      written,
      [recorded],
    ),
  unbalanced: (mark: string) =>
    finding(
      'unbalanced',
      'warning',
      {
        ar: `علامة التنصيص ${quoteValue(mark)} بلا قرينة في هذا الحقل، فلا يُعرف أين يبدأ الكلام المنقول أو ينتهي. أضف العلامة الناقصة.`,
        en: `The quotation mark ${quoteValue(mark)} has no partner in this field, so it is not clear where the quoted words begin or end. Add the missing mark.`,
      },
      mark,
    ),
  viaReversed: (via: string, speaker: string) =>
    finding(
      'via-reversed',
      'warning',
      {
        ar: `في «عن» جماعة غير مسماة ${ar(via)}، وفي «من» اسم ${ar(speaker)}. يُكتب القائل الأول في «من» والناقل في «عن»؛ لعلهما معكوسان.`,
        en: `“via” has an unnamed group, ${en(via)}, and “by” a name, ${en(speaker)}. The first speaker stands in “by” and the relay in “via”; they may be the wrong way round.`,
      },
      via,
      [speaker],
    ),
  viaIsSpeaker: (name: string) =>
    finding(
      'via-is-speaker',
      'warning',
      {
        ar: `القائل والناقل اسم واحد: ${ar(name)}. احذف سطر «عن» إن كان القائل هو من نشر.`,
        en: `The speaker and the relay have one name: ${en(name)}. Remove the line “via” if the speaker is the one who posted.`,
      },
      name,
    ),
  snapshotText: (found: string, expected: string) =>
    finding(
      'snapshot-text',
      'error',
      {
        ar:
          found === ''
            ? `ينقص النص هنا ما في سجل الاقتباس: ${ar(expected)}. أكمله، أو ضع «[…]» مكان المحذوف.`
            : `النص هنا ${ar(found)}، وفي سجل الاقتباس ${ar(expected)}. انقله كما في السجل، وضع «[…]» مكان المحذوف.`,
        en:
          found === ''
            ? `The words here lack what the quote's record has: ${en(expected)}. Complete them, or put “[…]” for what is left out.`
            : `The words here are ${en(found)}, and the quote's record has ${en(expected)}. Copy them as recorded, with “[…]” for what is left out.`,
      },
      found,
      [expected],
    ),
  assertingVerb: (verb: string, name: string) =>
    finding(
      'asserting-verb',
      'warning',
      {
        ar: `الفعل ${ar(verb)} يجزم بصحة ما نُقل عن ${ar(name)}، ولم يجر التحقق منه. استعمل «قال» أو «نشر» أو «ذكر».`,
        en: `The verb ${en(verb)} vouches for the words of ${en(name)}, which are not verified. Use “said” or “posted”.`,
      },
      verb,
      ['قال', 'نشر', 'ذكر'],
    ),
  twoHandles: (name: string, here: string, there: string) =>
    finding(
      'two-handles',
      'warning',
      {
        ar: `القائل ${ar(name)} له هنا الحساب ${ar(`@${here}`)}، وله في اقتباس آخر ${ar(`@${there}`)} على المنصة نفسها. تحقق من الرابطين.`,
        en: `The speaker ${en(name)} has the handle ${en(`@${here}`)} here and ${en(`@${there}`)} in another quote on the same platform. Check both links.`,
      },
      here,
    ),
  relativeTime: (words: string) =>
    lacking(
      postedFields,
      finding(
        'relative-time',
        'warning',
        {
          ar: `في النص ${ar(words)} ولا تاريخ للمنشور، فلا يعرف القارئ متى كان ذلك. أضف سطر «نُشر في».`,
          en: `The words say ${en(words)} and the post has no date, so readers cannot tell when that was. Add a line “posted”.`,
        },
        words,
      ),
    ),
  unverifiedAllegation: () =>
    lacking(
      ['status', 'status.value'],
      finding('unverified-allegation', 'error', {
        ar: 'النص يتهم شخصًا مسمى بجريمة ولم يجر التحقق منه. تحقق وأضف سطر «التحقق»، أو احذف الاسم.',
        en: 'The words accuse a named person of a crime and are not verified. Verify them and add a line “status”, or remove the name.',
      }),
    ),
  textDigest: (expected: string) =>
    finding(
      'text-digest',
      'error',
      {
        ar: 'نص الاقتباس لا يطابق بصمته، فقد تغيّر بعد حفظه. أعده كما في النسخة المحفوظة.',
        en: 'The words do not match their digest: they were changed after they were captured. Restore them as in the capture.',
      },
      undefined,
      [expected],
    ),
  anchorText: (exact: string) =>
    finding(
      'anchor-text',
      'error',
      {
        ar: `العبارة ${ar(exact)} غير موجودة في نص الاقتباس. صحّح الموضع أو النص.`,
        en: `The phrase ${en(exact)} does not stand in the quote's text. Correct the anchor or the text.`,
      },
      exact,
    ),
  language: (written: string) =>
    finding(
      'language',
      'error',
      {
        ar: `اللغة ${ar(written)} غير معروفة. اكتب اسمها أو رمزها، مثل: الإنجليزية أو \u2068en\u2069.`,
        en: `The language ${en(written)} is not known. Write its name or code, such as English or en.`,
      },
      written,
      ['en', 'fr'],
    ),
  originalLanguage: () =>
    lacking(
      ['original_language'],
      finding('original-language', 'warning', {
        ar: 'كُتب الأصل ولم تُكتب لغته. أضف سطر «لغة الأصل»، مثل: لغة الأصل: الإنجليزية.',
        en: 'The original words are given without their language. Add a line “original_language”, such as: original_language: English.',
      }),
    ),
  nameCharacters: (name: string) =>
    finding(
      'name-characters',
      'warning',
      {
        ar: `في الاسم ${ar(name)} محارف خفية أو مسافة لا تنكسر أو تطويل، وقد أُزيل الخفي منها عند الطباعة. أعد كتابة الاسم.`,
        en: `The name ${en(name)} has invisible characters, no-break spaces or tatweel; what is invisible was dropped. Type the name again.`,
      },
      name,
    ),
  idCharacters: (id: string) =>
    finding(
      'id-characters',
      'warning',
      {
        ar: `المعرف ${ar(id)} فيه محارف غير الحروف والأرقام والشرطة. اختر معرفًا قصيرًا مثل \u2068ق1\u2069.`,
        en: `The id ${en(id)} has characters other than letters, digits and hyphens. Choose a short one such as q1.`,
      },
      id,
    ),
} satisfies Record<string, (...parts: never[]) => Finding>;
