package js.lib.intl;

/*
 * Texts by language.
 */

/** JavaScript's `Intl.PluralRules`. */
@:native("Intl.PluralRules")
extern class PluralRules {
  /** Makes one. */
  function new(?locales:String, ?options:PluralRulesOptions):Void;

  /** What it really uses. */
  function resolvedOptions():PluralRulesResolvedOptions;

  /** The plural form of a number. */
  function select(n:Int):String;

  /** Which of the languages it knows. */
  static function supportedLocalesOf(locales:String, ?options:PluralRulesSupportedLocalesOfOptions):Array<String>;
}

/** What `PluralRules` has or takes: plural rules options. */
typedef PluralRulesOptions = {
  /** The locale matcher. */
  var ?localeMatcher:LocaleMatcher;

  /** The type. */
  var ?type:PluralRulesType;
}

/** What `PluralRules` has or takes: plural rules resolved options. */
typedef PluralRulesResolvedOptions = {
  /** The locale. */
  var locale(default, never):String;

  /** The plural categories. */
  var pluralCategories(default, never):Array<String>;

  /** The type. */
  var type(default, never):PluralRulesType;

  /** The minimum integer digits. */
  var minimumIntegerDigits(default, never):Int;

  /** The minimum fraction digits. */
  var minimumFractionDigits(default, never):Int;

  /** The maximum fraction digits. */
  var maximumFractionDigits(default, never):Int;

  /** The minimum significant digits. */
  var minimumSignificantDigits(default, never):Int;

  /** The maximum significant digits. */
  var maximumSignificantDigits(default, never):Int;
}

/** Values for `plural rules type`. */
enum abstract PluralRulesType(String) {
  /** `cardinal` */
  var Cardinal = "cardinal";

  /** `ordinal` */
  var Ordinal = "ordinal";
}

/** What `PluralRules` has or takes: plural rules supported locales of options. */
typedef PluralRulesSupportedLocalesOfOptions = {
  /** The locale matcher. */
  var ?localeMatcher:LocaleMatcher;
}
