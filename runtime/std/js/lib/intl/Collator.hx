package js.lib.intl;

/*
 * Texts by language.
 */

/** JavaScript's `Intl.Collator`. */
@:native("Intl.Collator")
extern class Collator {
  /** Makes one. */
  function new(?locales:String, ?options:CollatorOptions):Void;

  /** Negative, 0 or positive, as the first comes before or after the second. */
  function compare(a:String, b:String):Int;

  /** What it really uses. */
  function resolvedOptions():CollatorResolvedOptions;

  /** Which of the languages it knows. */
  static function supportedLocalesOf(locales:String, ?options:CollatorSupportedLocalesOfOptions):Array<String>;
}

/** What `Collator` has or takes: collator options. */
typedef CollatorOptions = {
  /** The locale matcher. */
  var ?localeMatcher:LocaleMatcher;

  /** The usage. */
  var ?usage:Usage;

  /** The sensitivity. */
  var ?sensitivity:Sensitivity;

  /** The ignore punctuation. */
  var ?ignorePunctuation:Bool;

  /** The numeric. */
  var ?numeric:Bool;

  /** The case first. */
  var ?caseFirst:String;
}

/** What `Collator` has or takes: collator resolved options. */
typedef CollatorResolvedOptions = {
  /** The locale. */
  var locale(default, never):String;

  /** The usage. */
  var usage(default, never):Usage;

  /** The sensitivity. */
  var sensitivity(default, never):Sensitivity;

  /** The ignore punctuation. */
  var ignorePunctuation(default, never):Bool;

  /** The collation. */
  var collation(default, never):Collation;

  /** The numeric. */
  var numeric(default, never):Bool;

  /** The case first. */
  var caseFirst(default, never):CaseFirst;
}

/** Values for `usage`. */
enum abstract Usage(String) {
  /** `sort` */
  var Sort = "sort";

  /** `search` */
  var Search = "search";
}

/** Values for `sensitivity`. */
enum abstract Sensitivity(String) {
  /** `base` */
  var Base = "base";

  /** `accent` */
  var Accent = "accent";

  /** `case` */
  var Case = "case";

  /** `variant` */
  var Variant = "variant";
}

/** Values for `case first`. */
enum abstract CaseFirst(String) {
  /** `upper` */
  var Upper = "upper";

  /** `lower` */
  var Lower = "lower";

  /** `false` */
  var False = "false";
}

/** Values for `collation`. */
enum abstract Collation(String) {
  /** `locale` */
  var Locale = "locale";

  /** `default` */
  var Default = "default";
}

/** What `Collator` has or takes: collator supported locales of options. */
typedef CollatorSupportedLocalesOfOptions = {
  /** The locale matcher. */
  var ?localeMatcher:LocaleMatcher;
}
