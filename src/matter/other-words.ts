/** Ordinary words that one slip of the finger makes of a field's name, folded as keys are: whoever wrote one of them may have meant it. */
export const otherWords: ReadonlySet<string> = new Set(
  [
    // «الملخص» and «المخلص», «الهجري» and «الجهري».
    'مخلص جهري',
    // «الصورة» and «الثورة», «الشهور» and «الشعور», «الوسوم» and «الوشوم».
    'ثوره سوره موضه مترحم مزهر سعار يريد وشوم ثيمه قسمه نوفر نحقق تعيير نخاطر شعور ازهار خاله',
    // «المتحدث» and «المتحد».
    'متحد واعد تليق',
    'dare fate mote leaf kink rile rusk shoe rags',
    'tile pace pone county moths bands brads posed treason',
  ]
    .join(' ')
    .split(' '),
);
