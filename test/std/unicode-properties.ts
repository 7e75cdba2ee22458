// Writes runtime/std/rt/regex/PropertyData.hx: Unicode's properties, as JavaScript's own regular expressions know them.

/** General categories, short and long names. */
const categories =
  'Lu|Uppercase_Letter Ll|Lowercase_Letter Lt|Titlecase_Letter Lm|Modifier_Letter Lo|Other_Letter Mn|Nonspacing_Mark Mc|Spacing_Mark Me|Enclosing_Mark Nd|Decimal_Number|digit Nl|Letter_Number No|Other_Number Pc|Connector_Punctuation Pd|Dash_Punctuation Ps|Open_Punctuation Pe|Close_Punctuation Pi|Initial_Punctuation Pf|Final_Punctuation Po|Other_Punctuation Sm|Math_Symbol Sc|Currency_Symbol Sk|Modifier_Symbol So|Other_Symbol Zs|Space_Separator Zl|Line_Separator Zp|Paragraph_Separator Cc|Control|cntrl Cf|Format Cs|Surrogate Co|Private_Use'

const scripts =
  'Adlm|Adlam Aghb|Caucasian_Albanian Ahom Arab|Arabic Armi|Imperial_Aramaic Armn|Armenian Avst|Avestan Bali|Balinese Bamu|Bamum Bass|Bassa_Vah Batk|Batak Beng|Bengali Bhks|Bhaiksuki Bopo|Bopomofo Brah|Brahmi Brai|Braille Bugi|Buginese Buhd|Buhid Cakm|Chakma Cans|Canadian_Aboriginal Cari|Carian Cham Cher|Cherokee Chrs|Chorasmian Copt|Coptic|Qaac Cpmn|Cypro_Minoan Cprt|Cypriot Cyrl|Cyrillic Deva|Devanagari Diak|Dives_Akuru Dogr|Dogra Dsrt|Deseret Dupl|Duployan Egyp|Egyptian_Hieroglyphs Elba|Elbasan Elym|Elymaic Ethi|Ethiopic Geor|Georgian Glag|Glagolitic Gong|Gunjala_Gondi Gonm|Masaram_Gondi Goth|Gothic Gran|Grantha Grek|Greek Gujr|Gujarati Guru|Gurmukhi Hang|Hangul Hani|Han Hano|Hanunoo Hatr|Hatran Hebr|Hebrew Hira|Hiragana Hluw|Anatolian_Hieroglyphs Hmng|Pahawh_Hmong Hmnp|Nyiakeng_Puachue_Hmong Hung|Old_Hungarian Ital|Old_Italic Java|Javanese Kali|Kayah_Li Kana|Katakana Khar|Kharoshthi Khmr|Khmer Khoj|Khojki Kits|Khitan_Small_Script Knda|Kannada Kthi|Kaithi Lana|Tai_Tham Laoo|Lao Latn|Latin Lepc|Lepcha Limb|Limbu Lina|Linear_A Linb|Linear_B Lisu Lyci|Lycian Lydi|Lydian Mahj|Mahajani Maka|Makasar Mand|Mandaic Mani|Manichaean Marc|Marchen Medf|Medefaidrin Mend|Mende_Kikakui Merc|Meroitic_Cursive Mero|Meroitic_Hieroglyphs Mlym|Malayalam Modi Mong|Mongolian Mroo|Mro Mtei|Meetei_Mayek Mult|Multani Mymr|Myanmar Nand|Nandinagari Narb|Old_North_Arabian Nbat|Nabataean Newa Nkoo|Nko Nshu|Nushu Ogam|Ogham Olck|Ol_Chiki Orkh|Old_Turkic Orya|Oriya Osge|Osage Osma|Osmanya Ougr|Old_Uyghur Palm|Palmyrene Pauc|Pau_Cin_Hau Perm|Old_Permic Phag|Phags_Pa Phli|Inscriptional_Pahlavi Phlp|Psalter_Pahlavi Phnx|Phoenician Plrd|Miao Prti|Inscriptional_Parthian Rjng|Rejang Rohg|Hanifi_Rohingya Runr|Runic Samr|Samaritan Sarb|Old_South_Arabian Saur|Saurashtra Sgnw|SignWriting Shaw|Shavian Shrd|Sharada Sidd|Siddham Sind|Khudawadi Sinh|Sinhala Sogd|Sogdian Sogo|Old_Sogdian Sora|Sora_Sompeng Soyo|Soyombo Sund|Sundanese Sylo|Syloti_Nagri Syrc|Syriac Tagb|Tagbanwa Takr|Takri Tale|Tai_Le Talu|New_Tai_Lue Taml|Tamil Tang|Tangut Tavt|Tai_Viet Telu|Telugu Tfng|Tifinagh Tglg|Tagalog Thaa|Thaana Thai Tibt|Tibetan Tirh|Tirhuta Tnsa|Tangsa Toto Ugar|Ugaritic Vaii|Vai Vith|Vithkuqi Wara|Warang_Citi Wcho|Wancho Xpeo|Old_Persian Xsux|Cuneiform Yezi|Yezidi Yiii|Yi Zanb|Zanabazar_Square Zinh|Inherited|Qaai Zyyy|Common'

const binary =
  'Alphabetic|Alpha Uppercase|Upper Lowercase|Lower White_Space|space Emoji Emoji_Presentation|EPres Emoji_Modifier|EMod Emoji_Modifier_Base|EBase Emoji_Component|EComp Extended_Pictographic|ExtPict ID_Start|IDS ID_Continue|IDC Ideographic|Ideo ASCII_Hex_Digit|AHex Hex_Digit|Hex Dash Math Cased Default_Ignorable_Code_Point|DI Diacritic|Dia Extender|Ext Noncharacter_Code_Point|NChar Pattern_White_Space|Pat_WS Quotation_Mark|QMark Regional_Indicator|RI Unified_Ideograph|UIdeo Variation_Selector|VS'

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** A number in groups of five bits, the lowest first; a sixth says that more follow. */
function numberText(n: number): string {
  let text = ''
  do {
    text += digits[(n & 31) | (n > 31 ? 32 : 0)]
    n >>= 5
  } while (n > 0)
  return text
}

/** The code points with a property: lengths of the stretches without and with it in turn. */
function stretches(property: string): string {
  const has = new RegExp(`^\\p{${property}}$`, 'u')
  let text = ''
  let last = 0
  let inside = false
  for (let c = 0; c <= 0x110000; c++) {
    const is = c < 0x110000 && has.test(String.fromCodePoint(c))
    if (is === inside) continue
    text += numberText(c - last)
    last = c
    inside = is
  }
  return text
}

/** The names and properties of the tables, in JavaScript's notation. */
export const propertyNames: readonly { readonly names: readonly string[]; readonly prefix: string }[] = [
  ...categories.split(' ').map((names) => ({ names: names.split('|'), prefix: 'gc=' })),
  ...scripts.split(' ').map((names) => ({ names: names.split('|'), prefix: 'sc=' })),
  ...binary.split(' ').map((names) => ({ names: names.split('|'), prefix: '' })),
]

/** The file. */
export function propertyData(): string {
  const table = (name: string, doc: string, prefix: string): string => {
    const rows = propertyNames
      .filter((p) => p.prefix === prefix)
      .map(
        (p) =>
          `      case ${p.names.map((n) => JSON.stringify(n)).join(', ')}: "${stretches(prefix + (p.names[0] ?? ''))}";`,
      )
    return `  /** ${doc} */\n  public static function ${name}(name:String):Null<String>\n    return switch name {\n${rows.join('\n')}\n      default: null;\n    }\n`
  }
  return `package rt.regex;

/*
 * Unicode's properties; written by test/std/unicode-properties.ts (npm run bless).
 */

/** For each property the lengths of the stretches of code points without and with it, in turn (see \`Properties\`). */
class PropertyData {
${table('category', 'By a name of a general category.', 'gc=')}
${table('script', 'By a name of a script.', 'sc=')}
${table('binary', 'By the name of a property that characters have or not.', '')}}
`
}
