package js.lib.intl;

/*
 * Texts by language.
 */

import js.lib.Date;

/** JavaScript's `Intl.DateTimeFormat`. */
@:native("Intl.DateTimeFormat")
extern class DateTimeFormat {
  /** Makes one. */
  function new(?locales:String, ?options:DateTimeFormatOptions):Void;

  /** A value as text. */
  function format(value:Date):String;

  /** The same in parts. */
  function formatToParts(value:Date):Array<DateTimeFormatPart>;

  /** What it really uses. */
  function resolvedOptions():DateTimeFormatResolvedOptions;

  /** Which of the languages it knows. */
  static function supportedLocalesOf(locales:String, ?options:DateTimeFormatSupportedLocalesOfOptions):Array<String>;
}

/** What `DateTimeFormat` has or takes: date time format options. */
typedef DateTimeFormatOptions = {
  /** The locale matcher. */
  var ?localeMatcher:LocaleMatcher;

  /** The time zone. */
  var ?timeZone:String;

  /** The hour12. */
  var ?hour12:Bool;

  /** The hour cycle. */
  var ?hourCycle:HourCycle;

  /** The format matcher. */
  var ?formatMatcher:FormatMatcher;

  /** The weekday. */
  var ?weekday:WeekdayRepresentation;

  /** The era. */
  var ?era:EraRepresentation;

  /** The year. */
  var ?year:YearRepresentation;

  /** The month. */
  var ?month:MonthRepresentation;

  /** The day. */
  var ?day:DayRepresentation;

  /** The hour. */
  var ?hour:HourRepresentation;

  /** The minute. */
  var ?minute:MinuteRepresentation;

  /** The second. */
  var ?second:SecondRepresentation;

  /** The time zone name. */
  var ?timeZoneName:TimeZoneName;
}

/** What `DateTimeFormat` has or takes: date time format resolved options. */
typedef DateTimeFormatResolvedOptions = {
  /** The locale. */
  var locale(default, never):String;

  /** The calendar. */
  var calendar(default, never):String;

  /** The numbering system. */
  var numberingSystem(default, never):String;

  /** The time zone. */
  var timeZone(default, never):Null<String>;

  /** The hour12. */
  var hour12(default, never):Bool;

  /** The weekday. */
  var weekday(default, never):WeekdayRepresentation;

  /** The era. */
  var era(default, never):EraRepresentation;

  /** The year. */
  var year(default, never):YearRepresentation;

  /** The month. */
  var month(default, never):MonthRepresentation;

  /** The day. */
  var day(default, never):DayRepresentation;

  /** The hour. */
  var hour(default, never):HourRepresentation;

  /** The minute. */
  var minute(default, never):MinuteRepresentation;

  /** The second. */
  var second(default, never):SecondRepresentation;

  /** The time zone name. */
  var timeZoneName(default, never):TimeZoneName;
}

/** Values for `hour cycle`. */
enum abstract HourCycle(String) {
  /** `h11` */
  var H11 = "h11";

  /** `h12` */
  var H12 = "h12";

  /** `h23` */
  var H23 = "h23";

  /** `h24` */
  var H24 = "h24";
}

/** Values for `format matcher`. */
enum abstract FormatMatcher(String) {
  /** `basic` */
  var Basic = "basic";

  /** `best fit` */
  var BestFit = "best fit";
}

/** Values for `weekday representation`. */
enum abstract WeekdayRepresentation(String) {
  /** `long` */
  var Long = "long";

  /** `short` */
  var Short = "short";

  /** `narrow` */
  var Narrow = "narrow";
}

/** Values for `era representation`. */
enum abstract EraRepresentation(String) {
  /** `long` */
  var Long = "long";

  /** `short` */
  var Short = "short";

  /** `narrow` */
  var Narrow = "narrow";
}

/** Values for `year representation`. */
enum abstract YearRepresentation(String) {
  /** `numeric` */
  var Numeric = "numeric";

  /** `2-digit` */
  var TwoDigit = "2-digit";
}

/** Values for `month representation`. */
enum abstract MonthRepresentation(String) {
  /** `numeric` */
  var Numeric = "numeric";

  /** `2-digit` */
  var TwoDigit = "2-digit";

  /** `long` */
  var Long = "long";

  /** `short` */
  var Short = "short";

  /** `narrow` */
  var Narrow = "narrow";
}

/** Values for `day representation`. */
enum abstract DayRepresentation(String) {
  /** `numeric` */
  var Numeric = "numeric";

  /** `2-digit` */
  var TwoDigit = "2-digit";
}

/** Values for `hour representation`. */
enum abstract HourRepresentation(String) {
  /** `numeric` */
  var Numeric = "numeric";

  /** `2-digit` */
  var TwoDigit = "2-digit";
}

/** Values for `minute representation`. */
enum abstract MinuteRepresentation(String) {
  /** `numeric` */
  var Numeric = "numeric";

  /** `2-digit` */
  var TwoDigit = "2-digit";
}

/** Values for `second representation`. */
enum abstract SecondRepresentation(String) {
  /** `numeric` */
  var Numeric = "numeric";

  /** `2-digit` */
  var TwoDigit = "2-digit";
}

/** Values for `time zone name`. */
enum abstract TimeZoneName(String) {
  /** `long` */
  var Long = "long";

  /** `short` */
  var Short = "short";
}

/** What `DateTimeFormat` has or takes: date time format part. */
typedef DateTimeFormatPart = {
  /** The type. */
  var type(default, never):DateTimeFormatPartType;

  /** The value. */
  var value(default, never):String;
}

/** Values for `date time format part type`. */
enum abstract DateTimeFormatPartType(String) {
  /** `day` */
  var Day = "day";

  /** `dayPeriod` */
  var DayPeriod = "dayPeriod";

  /** `era` */
  var Era = "era";

  /** `hour` */
  var Hour = "hour";

  /** `literal` */
  var Literal = "literal";

  /** `minute` */
  var Minute = "minute";

  /** `month` */
  var Month = "month";

  /** `second` */
  var Second = "second";

  /** `timeZoneName` */
  var TimeZoneName = "timeZoneName";

  /** `weekday` */
  var Weekday = "weekday";

  /** `year` */
  var Year = "year";
}

/** What `DateTimeFormat` has or takes: date time format supported locales of options. */
typedef DateTimeFormatSupportedLocalesOfOptions = {
  /** The locale matcher. */
  var ?localeMatcher:LocaleMatcher;
}
