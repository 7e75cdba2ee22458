package js.lib.intl;

/*
 * Texts by language.
 */

import js.lib.intl.NumberFormat.NumberFormatPartType;

/** JavaScript's `Intl.RelativeTimeFormat`. */
@:native("Intl.RelativeTimeFormat")
extern class RelativeTimeFormat {
  /** Makes one. */
  function new(?locales:String, ?options:RelativeTimeFormatOptions):Void;

  /** A value as text. */
  function format(value:Float, unit:RelativeTimeUnit):String;

  /** The same in parts. */
  function formatToParts(value:Float, unit:RelativeTimeUnit):Array<RelativeTimeFormatPart>;

  /** What it really uses. */
  function resolvedOptions():RelativeTimeFormatResolvedOptions;

  /** Which of the languages it knows. */
  static function supportedLocalesOf(locales:String, ?options:RelativeTimeFormatSupportedLocalesOfOptions):Array<String>;
}

/** What `RelativeTimeFormat` has or takes: relative time format options. */
typedef RelativeTimeFormatOptions = {
  /** The locale matcher. */
  var ?localeMatcher:LocaleMatcher;

  /** The numeric. */
  var ?numeric:RelativeTimeNumeric;

  /** The style. */
  var ?style:RelativeTimeFormatStyle;
}

/** What `RelativeTimeFormat` has or takes: relative time format resolved options. */
typedef RelativeTimeFormatResolvedOptions = {
  /** The locale. */
  var locale(default, never):String;

  /** The style. */
  var style(default, never):RelativeTimeFormatStyle;

  /** The numeric. */
  var numeric(default, never):RelativeTimeNumeric;

  /** The numbering system. */
  var numberingSystem(default, never):String;
}

/** Values for `relative time numeric`. */
enum abstract RelativeTimeNumeric(String) {
  /** `always` */
  var Always = "always";

  /** `auto` */
  var Auto = "auto";
}

/** Values for `relative time format style`. */
enum abstract RelativeTimeFormatStyle(String) {
  /** `long` */
  var Long = "long";

  /** `short` */
  var Short = "short";

  /** `narrow` */
  var Narrow = "narrow";
}

/** Values for `relative time unit`. */
enum abstract RelativeTimeUnit(String) from String to String {
  /** `year` */
  var Year = "year";

  /** `quarter` */
  var Quarter = "quarter";

  /** `month` */
  var Month = "month";

  /** `week` */
  var Week = "week";

  /** `day` */
  var Day = "day";

  /** `hour` */
  var Hour = "hour";

  /** `minute` */
  var Minute = "minute";

  /** `second` */
  var Second = "second";
}

/** What `RelativeTimeFormat` has or takes: relative time format part. */
typedef RelativeTimeFormatPart = {
  /** The type. */
  var type(default, never):RelativeTimeFormatPartType;

  /** The value. */
  var value(default, never):String;

  /** The unit. */
  var ?unit(default, never):RelativeTimeUnit;
}

/** The same as there. */
typedef RelativeTimeFormatPartType = NumberFormatPartType;

/** What `RelativeTimeFormat` has or takes: relative time format supported locales of options. */
typedef RelativeTimeFormatSupportedLocalesOfOptions = {
  /** The locale matcher. */
  var ?localeMatcher:LocaleMatcher;
}
