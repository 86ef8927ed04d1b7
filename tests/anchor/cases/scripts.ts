import { edit, type Blocks, type PageCase, without } from '../support/page-case';

const arabic: Blocks = [
  'h1: قصف على بلدة الزهراء',
  'قالت السلطات المحلية إن 14 شخصا قتلوا في قصف على بلدة الزهراء يوم الثلاثاء.',
  'وأصيب 32 آخرون بجروح، بينهم نساء وأطفال، بحسب مصدر طبي في المستشفى.',
  'وأعلن الجيش تدمير ثلاث مركبات مدرعة قرب الجسر. ولم يتسن التحقق من ذلك.',
  'ونزحت نحو 1200 عائلة من القرى المجاورة منذ يوم الأحد.',
];

const chinese: Blocks = [
  'h1: 北河镇遭炮击',
  '当地官员表示，周二的炮击造成14人死亡、32人受伤，市场两座大厅倒塌。',
  '军方称夜间摧毁了三辆装甲车和一座桥。该说法无法得到证实。',
  '援助组织称，自周日以来约有1200个家庭离开了河边的村庄。',
  '发言人说，武装人员仍控制着该镇近一半的地区，人数超过17000人。',
];

const hebrew: Blocks = [
  'h1: ירי רקטות על כפר אלון',
  'שלושה בני אדם נהרגו ו-11 נפצעו בפגיעת רקטה בכפר אלון, נמסר מבית החולים.',
  'הצבא הודיע כי יירט 9 כטב״מים מעל הגליל במהלך הלילה.',
  'ראש המועצה אמר כי 200 משפחות פונו מבתיהן.',
];

const ukrainian: Blocks = [
  'h1: Обстріл Нової Гути',
  'Унаслідок обстрілу Нової Гути загинули 14 людей, ще 32 поранені, повідомив голова адміністрації.',
  'За добу сили оборони збили 6 дронів над Ковалівкою та 4 дрони над Берестом.',
  'Перевірити цю заяву незалежно неможливо.',
  'Без світла лишаються «понад 12 тисяч» домівок.',
];

const thai: Blocks = [
  'h1: เหตุยิงถล่มที่บ้านนาดี',
  'เจ้าหน้าที่กล่าวว่ามีผู้เสียชีวิต 14 คนและบาดเจ็บ 32 คนจากเหตุยิงถล่มที่บ้านนาดีเมื่อวันอังคาร',
  'ครอบครัวราว 1,200 ครอบครัวออกจากหมู่บ้านริมแม่น้ำตั้งแต่วันอาทิตย์',
];

export const scripts: readonly PageCase[] = [
  {
    name: 'Arabic: a figure is corrected',
    before: arabic,
    after: edit(arabic, '14 شخصا', '17 شخصا'),
    quote: '14 شخصا قتلوا',
    state: 'edited',
    place: 'إن ⟦17 شخصا قتلوا⟧ في',
  },
  {
    name: 'Arabic: paragraphs are added above',
    before: arabic,
    after: arabic.toSpliced(1, 0, 'تحديث: وصلت فرق الإنقاذ إلى المكان.', 'وتتواصل عمليات البحث تحت الأنقاض.'),
    quote: 'تدمير ثلاث مركبات مدرعة',
    state: 'exact',
    place: 'الجيش ⟦تدمير ثلاث مركبات مدرعة⟧ قرب',
  },
  {
    name: 'Arabic: the sentence is deleted',
    before: arabic,
    after: without(arabic, '1200'),
    quote: 'نحو 1200 عائلة',
    state: 'orphan',
  },
  {
    name: 'Arabic: direction marks are set around the figure',
    before: arabic,
    after: edit(arabic, '14 شخصا', '\u200F14\u200E شخصا'),
    quote: '14 شخصا قتلوا',
    state: 'exact',
    place: 'إن ⟦14 شخصا قتلوا⟧ في',
  },
  {
    name: 'Arabic: figures are set in Arabic-Indic digits',
    before: arabic,
    after: edit(arabic, '14 شخصا', '١٤ شخصا'),
    quote: '14 شخصا قتلوا',
    state: 'edited',
    place: 'إن ⟦١٤ شخصا قتلوا⟧ في',
  },
  {
    name: 'Chinese: a figure is corrected',
    before: chinese,
    after: edit(chinese, '14人死亡', '17人死亡'),
    quote: '14人死亡',
    state: 'edited',
    place: '造成⟦17人死亡⟧、32',
  },
  {
    name: 'Chinese: a sentence is deleted from the paragraph',
    before: chinese,
    after: edit(chinese, '该说法无法得到证实。', ''),
    quote: '该说法无法得到证实。',
    state: 'orphan',
  },
  {
    name: 'Chinese: a paragraph goes to the end',
    before: chinese,
    after: [...without(chinese, '援助组织'), ...chinese.filter((block) => block.includes('援助组织'))],
    quote: '约有1200个家庭',
    state: 'moved',
    place: '以来⟦约有1200个家庭⟧离开',
  },
  {
    name: 'Chinese: the sentence stays, the one before it is rewritten',
    before: chinese,
    after: edit(chinese, '军方称夜间摧毁了三辆装甲车和一座桥', '军方昨晚发表声明称摧毁三辆装甲车'),
    quote: '该说法无法得到证实',
    state: 'exact',
    place: '⟦该说法无法得到证实⟧。',
  },
  {
    name: 'Hebrew: a figure is corrected',
    before: hebrew,
    after: edit(hebrew, 'ו-11 נפצעו', 'ו-13 נפצעו'),
    quote: '11 נפצעו',
    state: 'edited',
    place: 'ו-⟦13 נפצעו⟧ בפגיעת',
  },
  {
    name: 'Hebrew: a paragraph is added above',
    before: hebrew,
    after: hebrew.toSpliced(1, 0, 'עדכון: הכביש נחסם לתנועה.'),
    quote: '200 משפחות פונו',
    state: 'exact',
    place: 'כי ⟦200 משפחות פונו⟧ מבתיהן',
  },
  {
    name: 'Ukrainian: one of two figures in a sentence is corrected',
    before: ukrainian,
    after: edit(ukrainian, '4 дрони над Берестом', '5 дронів над Берестом'),
    quote: '4 дрони',
    state: 'edited',
    place: 'та ⟦5 дронів⟧ над',
  },
  {
    name: 'Ukrainian: angled quotation marks become curly ones',
    before: ukrainian,
    after: edit(ukrainian, '«понад 12 тисяч»', '“понад 12 тисяч”'),
    quote: '«понад 12 тисяч»',
    state: 'exact',
    place: 'лишаються ⟦“понад 12 тисяч”⟧ домівок',
  },
  {
    name: 'Ukrainian: the sentence is deleted, a like one is added elsewhere',
    before: ukrainian,
    after: [...without(ukrainian, 'Перевірити'), 'Перевірити іншу заяву незалежно поки неможливо.'],
    quote: 'Перевірити цю заяву незалежно неможливо.',
    state: 'orphan',
  },
  {
    name: 'Thai: a figure is corrected in a text without spaces',
    before: thai,
    after: edit(thai, '14 คน', '17 คน'),
    quote: '14 คน',
    state: 'edited',
    place: '⟦17 คน⟧และ',
  },
];
