import { describe, expect, it } from 'vitest';
import { parsePage, parsePerson, parseSettings } from '../../src/content/index.ts';

const base = [
  'name: صحيفة المرفأ',
  'url: https://marfa.example',
  'country: LB',
  'zone: Asia/Beirut',
  'sections: [مدن, علوم]',
];

const read = (...lines: readonly string[]) =>
  parseSettings({ path: 'content/site.yml', text: `${lines.join('\n')}\n` });

const faults = (...lines: readonly string[]): readonly string[] =>
  read(...lines).messages.map(
    ({ rule, severity, place }) =>
      `${String(place.start.line)}:${String(place.start.column)} ${rule} ${severity}`,
  );

describe('settings', () => {
  it('need a name, an address, a country, a zone and sections; the rest follows from them', () => {
    const { settings, messages } = read(...base);
    expect(messages).toEqual([]);
    expect(settings).toMatchObject({
      name: 'صحيفة المرفأ',
      url: 'https://marfa.example',
      language: 'ar',
      direction: 'rtl',
      country: 'LB',
      zone: 'Asia/Beirut',
      digits: 'latn',
      months: 'dual-slash',
      sections: [
        { slug: 'مدن', name: 'مدن' },
        { slug: 'علوم', name: 'علوم' },
      ],
      contact: {},
      brands: [],
      theme: { colors: {}, darkColors: {} },
      words: {},
      sample: false,
    });
    expect(settings?.readingSpeed).toBeGreaterThan(100);
    expect(settings && 'hijri' in settings).toBe(false);
  });

  it('are read whole under Arabic names', () => {
    const { settings, messages } = read(
      'الاسم: صحيفة المرفأ', 'الشعار: من البحر', 'الوصف: أخبار الساحل', 'عنوان الموقع: https://marfa.example/', 'اللغة: ar',
      'البلد: لبنان', 'المنطقة الزمنية: Asia/Beirut', 'الأرقام: مشرقية', 'الأشهر: المشرق', 'الهجري:', '  التعديل: -1',
      'الأقسام:', '  - المسار: مدن', '    الاسم: مدن وناس', '    الوصف: أحياء وأسواق',
      'الاتصال:', '  البريد: desk@marfa.example', '  الهاتف: "+961 1 555 010"', '  العنوان: شارع الميناء',
      'سياسة التصويبات: سياسة-التصويبات', 'العلامات:', '  - 99TV', 'سرعة القراءة: ٢٠٠', 'تجريبي: نعم',
      'المظهر:', '  الشعار: logo.svg', '  الألوان:', '    accent: "#8a1538"', '    ink: oklch(25% 0.02 250)', '  ألوان الليل:', '    paper: black', '  خط النص: Amiri',
      'العبارات:', '  readAlso: طالع أيضا',
    ); // prettier-ignore
    expect(messages).toEqual([]);
    expect(settings).toMatchObject({
      name: 'صحيفة المرفأ', tagline: 'من البحر', description: 'أخبار الساحل', url: 'https://marfa.example', country: 'LB', digits: 'arab', months: 'levant',
      hijri: { adjust: -1 },
      sections: [{ slug: 'مدن', name: 'مدن وناس', description: 'أحياء وأسواق' }],
      contact: { email: 'desk@marfa.example', phone: '+961 1 555 010', address: 'شارع الميناء' },
      correctionsPolicy: 'سياسة-التصويبات', brands: ['99TV'], readingSpeed: 200, sample: true,
      theme: { logo: '/media/logo.svg', colors: { accent: '#8a1538', ink: 'oklch(25% 0.02 250)' }, darkColors: { paper: 'black' }, bodyFont: 'Amiri' },
      words: { readAlso: 'طالع أيضا' },
    }); // prettier-ignore
  });

  it.each([
    ['nothing', ['# فارغ'], ['1:1 content/missing error', '1:1 content/missing error', '1:1 content/missing error', '1:1 content/missing error', '1:1 content/no-sections error']],
    ['an address with a path', [...base.filter((line) => !line.startsWith('url')), 'url: https://marfa.example/news'], ['5:6 content/site-url error']],
    ['an address that runs code', [...base.filter((line) => !line.startsWith('url')), 'url: "javascript:alert(1)"'], ['5:6 content/site-url error']],
    ['a zone that is none', [...base.filter((line) => !line.startsWith('zone')), 'zone: Asia/Bayrut'], ['5:7 content/zone error']],
    ['a country that is none', [...base.filter((line) => !line.startsWith('country')), 'country: XQ'], ['5:10 content/country error']],
    ['digits that are none', [...base, 'digits: رومانية'], ['6:9 content/choice error']],
    ['a reading speed that is none', [...base, 'reading_speed: سريعة'], ['6:16 content/number error']],
    ['two sections of one address', [...base.slice(0, 4), 'sections:', '  - slug: أخبار', '    name: أ', '  - slug: اخبار', '    name: ب'], ['8:5 content/duplicate-section error']],
    ['a section without letters', [...base.slice(0, 4), 'sections: ["؟", مدن]'], ['5:12 content/empty-slug error']],
    ['an e-mail address that is none', [...base, 'contact:', '  email: desk'], ['7:10 content/email error']],
    ['a colour that closes the rule', [...base, 'theme:', '  colors:', '    ink: "red; } body { display: none"'], ['8:10 content/color error']],
    ['a colour with an address', [...base, 'theme:', '  colors:', '    ink: url(https://example.com)'], ['8:10 content/color error']],
    ['a logo from elsewhere', [...base, 'theme:', '  logo: ../logo.svg'], ['7:9 content/picture-path error']],
    ['a phrase that is nowhere in the interface', [...base, 'words:', '  readalso: طالع', '  sources: من أين'], ['7:3 content/unknown-word warning']],
    ['a key that is nearly known', [...base, 'langauge: ar'], ['6:1 matter/unknown-key warning']],
  ])('with %s are told so at the place', (_title, lines, expected) => {
    expect(faults(...lines)).toEqual(expected);
  }); // prettier-ignore

  it('keep the months that their country prints unless they name others', () => {
    expect(read(...base.filter((line) => !line.startsWith('country')), 'country: MA').settings?.months).toBe(
      'morocco',
    );
    expect(read(...base, 'months: gulf').settings?.months).toBe('gulf');
  });

  it('show the Hijri day when asked to, and not otherwise', () => {
    expect(read(...base, 'hijri: نعم').settings?.hijri).toEqual({ adjust: 0 });
    expect(read(...base, 'hijri: لا').settings?.hijri).toBeUndefined();
    expect(read(...base, 'hijri:', '  adjust: +1').settings?.hijri).toEqual({ adjust: 1 });
  });

  it('are returned with defaults in place of what is faulty, so that articles are checked too', () => {
    expect(read(...base, 'digits: رومانية').settings?.digits).toBe('latn');
  });
});

describe('a person', () => {
  const person = (...lines: readonly string[]) =>
    parsePerson({ path: 'content/people/samar.md', text: `---\n${lines.join('\n')}\n---\n\nسيرة.\n` });

  it('has the file’s name for an id and for a slug', () => {
    const { person: samar, messages } = person(
      'الاسم: سمر حداد',
      'الصفة: محررة',
      'البريد: samar@marfa.example',
      'الروابط:',
      '  - العنوان: إكس',
      '    الرابط: https://x.com/samar',
      '  - https://samar.example/',
    );
    expect(messages).toEqual([]);
    expect(samar).toMatchObject({
      id: 'samar', slug: 'samar', name: 'سمر حداد', role: 'محررة', email: 'samar@marfa.example',
      links: [{ label: 'إكس', url: 'https://x.com/samar' }, { label: 'samar.example', url: 'https://samar.example/' }],
    }); // prettier-ignore
    expect(samar?.body.trim()).toBe('سيرة.');
  });

  it.each([
    [['الصفة: محررة'], ['1:1 content/missing']],
    [['الاسم: سمر', 'الروابط: ["javascript:alert(1)"]'], ['3:11 content/url']],
    [['الاسم: سمر', 'الروابط: ["https://a@b.example"]'], ['3:11 content/url']],
    [['الاسم: سمر', 'البريد: <samar@b.example>'], ['3:9 content/email']],
  ])('with %j is told so at the place', (lines, expected) => {
    const { messages } = person(...lines);
    expect(
      messages.map(({ rule, place }) => `${String(place.start.line)}:${String(place.start.column)} ${rule}`),
    ).toEqual(expected);
  });
});

describe('a page', () => {
  it('has the file’s name for a slug, and a place in the list when it has an order', () => {
    const { page, messages } = parsePage(
      { path: 'content/pages/من-نحن.md', text: '---\nالعنوان: من نحن\nالترتيب: ١\n---\n\nنص.\n' },
      { language: 'ar' },
    );
    expect(messages).toEqual([]);
    expect(page).toMatchObject({
      slug: 'من-نحن',
      title: 'من نحن',
      order: 1,
      language: 'ar',
      direction: 'rtl',
    });
  });
});
