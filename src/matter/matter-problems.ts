import type { Bilingual, Severity } from '../message/index.ts';
import { quoteValue } from '../message/index.ts';

/** What a problem's sentences mention: `value` and `key` are the author's words. */
export interface ProblemSlots {
  readonly key?: string;
  readonly value?: string;
  /** A line of the file, 1-based. */
  readonly line?: number;
  /** Plain spaces that the line must begin with. */
  readonly spaces?: number;
  /** The key whose value a field belongs to; empty for the file itself. */
  readonly owner?: string | undefined;
  /** What was probably meant; undefined when nothing is near. */
  readonly nearest?: string | undefined;
}

interface MatterProblem {
  readonly severity: Severity;
  readonly text: (slots: {
    readonly key: string;
    readonly value: string;
    readonly line: number;
    readonly spaces: number;
    readonly owner: string | undefined;
    readonly nearest: string | undefined;
  }) => Bilingual;
}

/** Every rule of front matter and YAML files: its severity, and its sentences. Errors are what cannot be read with certainty; warnings are what Midad understood although other programs would not. */
export const matterProblems = {
  'matter/missing': {
    severity: 'error',
    text: ({ value }) =>
      value !== quoteValue('')
        ? {
            ar: `قبل رأس الملف كلام: ${value}. انقله إلى النص بعد سطر --- الثاني، أو احذفه، ليكون --- أول سطر.`,
            en: `Words stand before the front matter: ${value}. Move them to the text after the second ---, or delete them, so that --- is the first line.`,
          }
        : {
            ar: 'لا يبدأ الملف برأس يضم بياناته. اكتب في أول سطر ثلاث شرطات ---، وتحتها حقول مثل «العنوان: …»، ثم ثلاث شرطات --- في سطر مستقل قبل النص.',
            en: 'The file does not begin with front matter. Write three hyphens --- on the first line, fields such as “title: …” under it, and --- alone on a line before the text.',
          },
  },
  'matter/missing-open': {
    severity: 'warning',
    text: ({ key }) => ({
      ar: `يبدأ الملف بالحقل ${key} من دون سطر الفتح. أضف قبله سطرًا ليس فيه إلا ---.`,
      en: `The file begins with the field ${key} but lacks the opening line. Put a line with nothing but --- before it.`,
    }),
  },
  'matter/missing-close': {
    severity: 'error',
    text: () => ({
      ar: 'رأس الملف غير مغلق: لا يوجد سطر --- بعد آخر حقوله. أضف --- في سطر مستقل قبل أول فقرة من النص.',
      en: 'The front matter is not closed: there is no line --- after its last field. Put --- alone on a line before the first paragraph.',
    }),
  },
  'matter/before-fence': {
    severity: 'warning',
    text: () => ({
      ar: 'قبل سطر الفتح --- فراغ أو محرف خفي. قرأنا رأس الملف، لكن برامج أخرى ستنشره مع النص: احذف كل ما قبل ---.',
      en: 'A space, an empty line or an invisible character stands before the opening ---. The front matter was read, but other programs would publish it as text: delete everything before ---.',
    }),
  },
  'matter/byte-order-mark': {
    severity: 'info',
    text: () => ({
      ar: 'يبدأ الملف بعلامة ترتيب البايتات (BOM). تجاهلناها؛ ويحسن حفظ الملف بترميز UTF-8 من دونها.',
      en: 'The file begins with a byte order mark (BOM). It was ignored; better save the file as UTF-8 without it.',
    }),
  },
  'matter/fence-dashes': {
    severity: 'warning',
    text: ({ value }) => ({
      ar: `هذا السطر ${value} قُرئ على أنه حد رأس الملف. اكتبه ثلاث شرطات عادية --- فقط، فقد تحولها لوحة المفاتيح إلى شرطة طويلة.`,
      en: `This line ${value} was read as the edge of the front matter. Write it as three plain hyphens --- only; keyboards may turn them into a long dash.`,
    }),
  },
  'matter/stray-fence': {
    severity: 'warning',
    text: ({ value }) => ({
      ar: `هذا السطر ${value} في وسط رأس الملف، وبعده حقول منه. قرأناها معه؛ احذف هذا السطر، فبرامج أخرى تظن أن الرأس ينتهي عنده.`,
      en: `This line ${value} stands amid the front matter, and fields of it follow. They were read with it; delete this line, for other programs take it for the end.`,
    }),
  },
  'matter/fence-text': {
    severity: 'warning',
    text: ({ value }) => ({
      ar: `بعد الشرطات --- في السطر نفسه نص: ${value}. اترك --- وحدها في سطرها وانقل ما بعدها إلى سطر جديد.`,
      en: `There is text after --- on the same line: ${value}. Leave --- alone on its line and move the rest to a new line.`,
    }),
  },
  'matter/language': {
    severity: 'error',
    text: ({ value }) => ({
      ar: `رأس الملف مكتوب بصيغة ${value}، ولا تُقرأ في مداد إلا الحقول بصيغة YAML. اجعل أول سطر --- وحدها، واكتب كل حقل في سطر: «العنوان: …».`,
      en: `The front matter is written as ${value}; Midad reads YAML fields only and runs no code. Make the first line --- alone and write one field a line: “title: …”.`,
    }),
  },
  'matter/format': {
    severity: 'error',
    text: ({ value, nearest }) =>
      nearest === undefined
        ? {
            ar: `يبدأ الملف بالعلامة ${value}، وهي لصيغة أخرى. افتح رأس الملف وأغلقه بثلاث شرطات ---، واكتب كل حقل في سطر: «العنوان: …».`,
            en: `The file begins with ${value}, which belongs to another format. Open and close the front matter with three hyphens --- and write one field a line: “title: …”.`,
          }
        : {
            ar: `الملف كله بعد سطر ${value}، فيُقرأ شيفرة لا مقالًا. احذف هذا السطر، وسطر ${nearest} الذي يغلقه في آخر الملف، ليكون --- أول سطر.`,
            en: `The whole file stands after the line ${value}, which makes it code and no article. Delete this line, and the line ${nearest} that closes it at the end of the file, so that --- is the first line.`,
          },
  },
  'matter/too-large': {
    severity: 'error',
    text: () => ({
      ar: 'رأس الملف أكبر من 64 كيلوبايت فلم يُقرأ. انقل النص الطويل إلى متن المقال، والاقتباسات الطويلة إلى ملفات content/quotes.',
      en: 'The front matter is larger than 64 KB and was not read. Move long text into the body, and long quotes into files of content/quotes.',
    }),
  },
  'matter/too-deep': {
    severity: 'error',
    text: () => ({
      ar: 'الحقول متداخلة أكثر مما يُقرأ. أبقِ التداخل في ثلاث طبقات أو أربع.',
      en: 'The fields are nested deeper than can be read. Keep to three or four levels.',
    }),
  },
  'matter/unreadable': {
    severity: 'error',
    text: () => ({
      ar: 'تعذرت قراءة رأس الملف. راجع الأقواس وعلامات التنصيص، واجعل كل حقل في سطر: «العنوان: …».',
      en: 'The front matter could not be read. Check brackets and quotation marks, and write one field a line: “title: …”.',
    }),
  },
  'matter/not-fields': {
    severity: 'error',
    text: () => ({
      ar: 'لا نجد هنا حقولًا بل قائمة أو نصًا. اكتب كل حقل في سطر: اسم الحقل، ثم نقطتان، ثم مسافة، ثم قيمته.',
      en: 'A list or a text stands here instead of fields. Write one field a line: its name, a colon, a space, its value.',
    }),
  },
  'matter/line-without-key': {
    severity: 'error',
    text: ({ key, value, nearest }) =>
      nearest !== undefined && key !== quoteValue('')
        ? {
            ar: `ينقص بعد ${key} نقطتان: ${value}. اكتب السطر هكذا: ${nearest}`,
            en: `The colon after ${key} is missing: ${value}. Write the line like this: ${nearest}`,
          }
        : nearest !== undefined
          ? {
              ar: `هذا معرف اقتباس لم يُكتب كما يُكتب المعرف: ${value}. اكتبه وحده ثم نقطتين، هكذا: ${nearest}`,
              en: `This is a quote’s id, and is not written as one: ${value}. Write it alone with a colon after it, like this: ${nearest}`,
            }
          : {
              ar: `هذا السطر ليس حقلًا: ${value}. إن كان تتمة للسطر الذي قبله فابدأه بمسافتين، وإن كان حقلًا فاكتب اسمه ثم نقطتين ومسافة.`,
              en: `This line is not a field: ${value}. If it continues the line above, begin it with two spaces; if it is a field, write its name, a colon and a space.`,
            },
  },
  'matter/item-without-key': {
    severity: 'error',
    text: ({ value }) => ({
      ar: `هنا عنصر قائمة، وليس فوقه حقل ينتظر قائمة: ${value}. اكتب فوق العناصر سطرًا فيه اسم حقلها ونقطتان، مثل ${quoteValue('الوسوم:')}، أو احذفها. وإن كانت تتمة لقيمة الحقل الذي قبلها فاحذف الشرطة.`,
      en: `This is an item of a list, and no field above it waits for one: ${value}. Above the items, write a line with the name of their field and a colon, such as ${quoteValue('tags:')}, or delete them. If they continue the value of the field above, delete the hyphen.`,
    }),
  },
  'matter/invisible-character': {
    severity: 'warning',
    text: ({ value }) => ({
      ar: `هنا محرف خفي (${value}) يغيّر اسم الحقل أو موضعه عند برامج أخرى. احذفه: امسح بداية السطر واكتبها من جديد.`,
      en: `An invisible character (${value}) stands here; it changes the field’s name or level for other programs. Delete it: clear the start of the line and type it again.`,
    }),
  },
  'matter/indent-space': {
    severity: 'warning',
    text: ({ value }) => ({
      ar: `هنا مسافة غير عادية (${value}) من آثار النسخ، تغيّر مستوى الحقل عند برامج أخرى. ضع مكانها مسافة عادية.`,
      en: `An unusual space (${value}) stands here, probably pasted; it changes the field’s level for other programs. Replace it with a plain space.`,
    }),
  },
  'matter/indent-tab': {
    severity: 'warning',
    text: ({ spaces }) => ({
      ar: `يبدأ السطر بمسافة جدولة (Tab)، ولا تقبلها YAML. ${spaces === 0 ? 'احذفها.' : `ضع مكانها مسافات عادية، عددها ${String(spaces)}.`}`,
      en: `The line begins with a tab, which YAML does not allow. ${spaces === 0 ? 'Delete it.' : `Begin it with plain spaces instead: ${String(spaces)}.`}`,
    }),
  },
  'matter/indented-key': {
    severity: 'warning',
    text: ({ key, owner, spaces }) =>
      owner === undefined
        ? {
            ar: `الحقل ${key} مسبوق بمسافات زائدة. قرأناه في مستوى الحقل الذي قبله؛ احذف المسافات الزائدة من أول السطر.`,
            en: `The field ${key} is indented too far. It was read at the level of the field above; delete the extra spaces at the start of the line.`,
          }
        : owner === ''
          ? {
              ar: `الحقل ${key} من حقول الملف نفسه، وهو مسبوق بمسافات زائدة. قرأناه بلا مسافات؛ احذفها من أول السطر.`,
              en: `The field ${key} is one of the file itself, and spaces stand before it. It was read without them; delete them at the start of the line.`,
            }
          : {
              ar: `الحقل ${key} مسبوق بمسافات زائدة تجعله من حقول ما فوقه، وليس منها. قرأناه خارجها؛ اترك في أول السطر مسافات عددها ${String(spaces)}.`,
              en: `The field ${key} is indented so far that it seems one of the fields above, which it is not. It was read outside of them; leave ${String(spaces)} spaces at the start of the line.`,
            },
  },
  'matter/outdented-key': {
    severity: 'warning',
    text: ({ key, owner, spaces }) => ({
      ar: `الحقل ${key} من حقول ${owner}، لكن سطره لا يبدأ حيث تبدأ. قرأناه معها؛ ابدأ السطر بمسافات عادية عددها ${String(spaces)}، وكذلك ما بعده من حقول ${owner}.`,
      en: `The field ${key} is one of ${owner}, but its line does not begin where theirs do. It was read with them; begin the line with plain spaces (${String(spaces)}), and so the other fields of ${owner} after it.`,
    }),
  },
  'matter/value-before-fields': {
    severity: 'error',
    text: ({ key, value, nearest }) => ({
      ar: `بعد ${key} قيمة هي ${value}، وتحتها حقول، ولا يجتمعان. ${nearest === undefined ? 'احذف القيمة.' : `انقل القيمة إلى سطر تحتها، هكذا: ${nearest}، أو احذفها.`}`,
      en: `After ${key} stands a value, ${value}, and fields stand below it; it cannot have both. ${nearest === undefined ? 'Delete the value.' : `Move the value to a line below, like this: ${nearest}, or delete it.`}`,
    }),
  },
  'matter/list-dash': {
    severity: 'warning',
    text: ({ key, value }) =>
      key !== quoteValue('')
        ? {
            ar: `الحقل ${key} ليس عنصر قائمة، فلا تسبقه شرطة. احذفها من أول السطر.`,
            en: `The field ${key} is no item of a list, and no hyphen stands before it. Delete it at the start of the line.`,
          }
        : {
            ar: `علامة عنصر القائمة هي شرطة عادية ثم مسافة، وهنا ${value}. اكتب «- » قبل العنصر.`,
            en: `A list item begins with a plain hyphen and a space; here stands ${value}. Write “- ” before the item.`,
          },
  },
  'matter/colon-space': {
    severity: 'warning',
    text: ({ key }) => ({
      ar: `لا مسافة بعد النقطتين في الحقل ${key}. أضف مسافة بعدهما.`,
      en: `There is no space after the colon of the field ${key}. Add one.`,
    }),
  },
  'matter/colon-lookalike': {
    severity: 'warning',
    text: ({ key, value }) => ({
      ar: `بعد اسم الحقل ${key} علامة ${value} في موضع النقطتين. اكتب نقطتين عاديتين «:» ثم مسافة.`,
      en: `After the field name ${key} stands ${value} where a colon belongs. Write a plain colon “:” and a space.`,
    }),
  },
  'matter/colon-in-value': {
    severity: 'warning',
    text: ({ value }) => ({
      ar: `في قيمة الحقل نقطتان بعدهما مسافة: ${value}. قرأناها كلها نصًا واحدًا؛ ضعها بين علامتي تنصيص "…" كي تقرأها البرامج الأخرى.`,
      en: `The value contains a colon and a space: ${value}. It was read as one text; put it in quotation marks "…" so that other programs read it too.`,
    }),
  },
  'matter/two-fields': {
    severity: 'error',
    text: ({ key, value }) => ({
      ar: `في هذا السطر حقلان: بعد ${value} يبدأ الحقل ${key}. ابدأ به سطرًا جديدًا. وإن كان السطر كله قيمة واحدة فضعها بين علامتي تنصيص "…".`,
      en: `Two fields stand on this line: after ${value} begins the field ${key}. Begin a new line with it. If the whole line is one value, put it in quotation marks "…".`,
    }),
  },
  'matter/hashtag-cut': {
    severity: 'warning',
    text: ({ value }) => ({
      ar: `تعد YAML ما بعد العلامة # تعليقًا فتحذفه: ${value}. أبقيناه في القيمة؛ ضع القيمة كلها بين علامتي تنصيص "…".`,
      en: `YAML takes what follows # for a comment and drops it: ${value}. It was kept in the value; put the whole value in quotation marks "…".`,
    }),
  },
  'matter/comment': {
    severity: 'info',
    text: ({ value }) => ({
      ar: `ما بعد العلامة # تعليق لا يُنشر: ${value}. إن أردته في القيمة فضعها كلها بين علامتي تنصيص "…".`,
      en: `What follows # is a comment and is not published: ${value}. If it belongs to the value, put the whole value in quotation marks "…".`,
    }),
  },
  'matter/reserved-start': {
    severity: 'warning',
    text: ({ value }) => ({
      ar: `تبدأ القيمة بعلامة محجوزة في YAML: ${value}. قرأناها نصًا كما كُتبت؛ ضعها بين علامتي تنصيص "…".`,
      en: `The value begins with a sign that YAML reserves: ${value}. It was read as the text you wrote; put it in quotation marks "…".`,
    }),
  },
  'matter/anchor': {
    severity: 'warning',
    text: ({ value }) => ({
      ar: `الكلمة التي تبدأ بالعلامة & تختفي عند برامج أخرى: ${value}. أبقيناها نصًا؛ ضع القيمة بين علامتي تنصيص "…".`,
      en: `A word that begins with & vanishes in other programs: ${value}. It was kept as text; put the value in quotation marks "…".`,
    }),
  },
  'matter/alias': {
    severity: 'warning',
    text: ({ value }) => ({
      ar: `العلامة * في أول القيمة إحالة عند برامج أخرى: ${value}. أبقيناها نصًا؛ ضع القيمة بين علامتي تنصيص "…".`,
      en: `A * at the start of a value is a reference in other programs: ${value}. It was kept as text; put the value in quotation marks "…".`,
    }),
  },
  'matter/tag': {
    severity: 'warning',
    text: ({ value }) => ({
      ar: `العلامة ! في أول القيمة تغيّر معناها عند برامج أخرى: ${value}. أبقيناها نصًا؛ ضع القيمة بين علامتي تنصيص "…".`,
      en: `A ! at the start of a value changes its meaning in other programs: ${value}. It was kept as text; put the value in quotation marks "…".`,
    }),
  },
  'matter/spare-marks': {
    severity: 'warning',
    text: ({ value, nearest }) => ({
      ar: `حول هذه القيمة علامتا تنصيص ليستا من هذا الحقل: ${value}. قُرئت بلا علامات؛ اكتبها هكذا: ${nearest ?? ''}`,
      en: `Quotation marks that mean nothing in this field stand round its value: ${value}. It was read without them; write it like this: ${nearest ?? ''}`,
    }),
  },
  'matter/text-after-quote': {
    severity: 'warning',
    text: ({ value, nearest }) => ({
      ar: `القيمة تبدأ بعلامة تنصيص وتنتهي بغيرها: ${value}. ${nearest === undefined ? 'قرأناها نصًا كما كُتبت؛ اكتب «…» مكان علامات التنصيص هذه.' : `قرأنا هذه العلامات «…»؛ اكتب القيمة هكذا: ${nearest}`}`,
      en: `The value begins with a quotation mark but goes on after the closing one: ${value}. ${nearest === undefined ? 'It was read as the text you wrote; write «…» in place of these marks.' : `These marks were read as «…»; write the value like this: ${nearest}`}`,
    }),
  },
  'matter/text-after-bracket': {
    severity: 'warning',
    text: ({ value }) => ({
      ar: `القيمة تبدأ بقوس وبعد إغلاقه نص: ${value}. قرأناها نصًا كما كُتبت؛ ضعها بين علامتي تنصيص "…".`,
      en: `The value begins with a bracket and goes on after it closes: ${value}. It was read as the text you wrote; put it in quotation marks "…".`,
    }),
  },
  'matter/unclosed-quote': {
    severity: 'error',
    text: ({ value }) => ({
      ar: `علامة تنصيص فُتحت ولم تُغلق: ${value}. أغلقها في آخر القيمة، أو احذف الأولى.`,
      en: `A quotation mark is opened and never closed: ${value}. Close it at the end of the value, or delete the first one.`,
    }),
  },
  'matter/unopened-bracket': {
    severity: 'error',
    text: ({ value }) =>
      /^\p{Cf}?[\]}]/u.test(value)
        ? {
            ar: `القوسان معكوسان: ${value}. ابدأ القائمة بـ [ واختمها بـ ]؛ ولوحة المفاتيح العربية تظهر كلا منهما مكان الآخر.`,
            en: `The brackets are the wrong way round: ${value}. Begin the list with [ and end it with ]; Arabic keyboards show each in the place of the other.`,
          }
        : {
            ar: `قوس أُغلق ولم يُفتح: ${value}. إن كانت القيمة قائمة فافتحها بـ [ في أولها، وإلا فاحذف القوس.`,
            en: `A bracket is closed and was never opened: ${value}. If the value is a list, begin it with [; if not, delete the bracket.`,
          },
  },
  'matter/unclosed-bracket': {
    severity: 'error',
    text: ({ value }) => ({
      ar: `قوس فُتح ولم يُغلق: ${value}. أغلقه في آخر القيمة.`,
      en: `A bracket is opened and never closed: ${value}. Close it at the end of the value.`,
    }),
  },
  'matter/arabic-comma': {
    severity: 'warning',
    text: ({ value }) => ({
      ar: `عناصر القائمة مفصولة بفاصلة عربية: ${value}. فصلناها، لكن برامج أخرى تعدها عنصرًا واحدًا: استعمل الفاصلة «,» أو اكتب كل عنصر في سطر يبدأ بـ«- ».`,
      en: `The items of the list are parted by an Arabic comma: ${value}. They were split, but other programs take them for one: use “,” or write each item on a line that begins with “- ”.`,
    }),
  },
  'matter/duplicate-key': {
    severity: 'error',
    text: ({ key, line, owner }) =>
      owner === undefined
        ? {
            ar: `الحقل ${key} مكتوب مرتين، وأول مرة في السطر ${String(line)}. أبقِ واحدًا منهما.`,
            en: `The field ${key} is written twice, first on line ${String(line)}. Keep one of them.`,
          }
        : {
            ar: `الحقل ${key} مكتوب مرتين، وأول مرة في السطر ${String(line)}. انقل ما تحته هنا إلى ما تحته هناك، ثم احذف هذا السطر.`,
            en: `The field ${key} is written twice, first on line ${String(line)}. Move what stands below it here to what stands below it there, then delete this line.`,
          },
  },
  'matter/duplicate-id': {
    severity: 'error',
    text: ({ key, line }) => ({
      ar: `المعرف ${key} لاقتباسين: هذا، وآخر في السطر ${String(line)}. اكتب هنا معرفًا آخر لا يحمله غيره، واذكره في النص بعد اسم هذا القائل.`,
      en: `Two quotes have the id ${key}: this one, and one on line ${String(line)}. Write another id here, which no other quote has, and cite it in the text after this speaker’s name.`,
    }),
  },
  'matter/unknown-key': {
    severity: 'warning',
    text: ({ key, nearest, owner }) => ({
      ar:
        owner !== undefined
          ? `الحقل ${key} من حقول الملف نفسه، وهو هنا بين حقول غيره فلا يُقرأ. انقل سطره إلى أول الرأس، بلا مسافات قبله.`
          : nearest === undefined
            ? `لا نعرف حقلًا اسمه ${key}، فلا يُقرأ. صحّح اسمه أو احذفه.`
            : `لا نعرف حقلًا اسمه ${key}، فلا يُقرأ. لعل المقصود ${nearest}؟ صحّح اسمه أو احذفه.`,
      en:
        owner !== undefined
          ? `The field ${key} is one of the file itself, and stands here among those of another, so it is not read. Move its line to the top of the front matter, without spaces before it.`
          : nearest === undefined
            ? `There is no field called ${key}, so it is not read. Correct its name or delete it.`
            : `There is no field called ${key}, so it is not read. Did you mean ${nearest}? Correct its name or delete it.`,
    }),
  },
  'matter/empty-key': {
    severity: 'error',
    text: () => ({
      ar: 'قبل النقطتين لا يوجد اسم حقل. اكتب اسمه قبلهما.',
      en: 'There is no field name before the colon. Write it.',
    }),
  },
  'matter/key-shape': {
    severity: 'error',
    text: () => ({
      ar: 'اسم الحقل هنا ليس كلمة ولا كلمات. اكتب الاسم نصًا ثم نقطتين ومسافة.',
      en: 'The field name here is not a word. Write it as plain text, then a colon and a space.',
    }),
  },
  'matter/bad-escape': {
    severity: 'error',
    text: ({ value }) => ({
      ar: `الشرطة المائلة \\ بين علامتي "…" لها معنى خاص، وما بعدها غير معروف: ${value}. اكتبها \\\\، أو احذف الشرطة.`,
      en: `A backslash between "…" has a special meaning and what follows it is not known: ${value}. Write \\\\, or delete the backslash.`,
    }),
  },
  'matter/bad-indent': {
    severity: 'error',
    text: ({ key, owner, spaces }) =>
      owner === undefined
        ? {
            ar: 'بداية هذا السطر لا تحاذي الأسطر التي معه. اجعل الحقول التي في مستوى واحد تبدأ بعدد واحد من المسافات.',
            en: 'The start of this line does not line up with those that belong with it. Begin fields of the same level with the same number of spaces.',
          }
        : {
            ar: `لا يُعرف لمن الحقل ${key}: قد يكون من حقول ${owner}، وقد يكون من حقول الملف نفسه. ابدأ سطره بمسافات عددها ${String(spaces)} إن كان من ${owner}، وإلا فانقله إلى أول الرأس بلا مسافات قبله.`,
            en: `It is not clear whose the field ${key} is: it may be one of ${owner}, or one of the file itself. Begin its line with ${String(spaces)} spaces if it is of ${owner}; if not, move it to the top of the front matter, without spaces before it.`,
          },
  },
  'matter/missing-comma': {
    severity: 'error',
    text: () => ({
      ar: 'ينقص هنا فاصلة «,» أو قوس إغلاق.',
      en: 'A comma or a closing bracket is missing here.',
    }),
  },
  'matter/syntax': {
    severity: 'error',
    text: ({ value }) => ({
      ar: `لم نفهم هذا الموضع: ${value}. اكتب كل حقل في سطر: «الاسم: القيمة»، وضع القيمة بين علامتي تنصيص "…" إن كان فيها علامات.`,
      en: `This could not be understood: ${value}. Write one field a line, “name: value”, and put the value in quotation marks "…" if it contains signs.`,
    }),
  },
} as const satisfies Record<`matter/${string}`, MatterProblem>;

export type MatterRule = keyof typeof matterProblems;

/** The sentences of a rule, with the author's words isolated in them. */
export function matterProblemText(rule: MatterRule, slots: ProblemSlots): Bilingual {
  const { key = '', value = '', line = 1, spaces = 0, owner, nearest } = slots;
  const problem: MatterProblem = matterProblems[rule];
  return problem.text({
    key: quoteValue(key),
    value: quoteValue(value),
    line,
    spaces,
    owner: owner === undefined || owner === '' ? owner : quoteValue(owner),
    nearest: nearest === undefined ? undefined : quoteValue(nearest),
  });
}
