package js.lib.intl;

/*
 * Texts by language.
 */

/** JavaScript's `Intl.NumberFormat`. */
@:native("Intl.NumberFormat")
extern class NumberFormat {
  /** Makes one. */
  function new(?locales:String, ?options:NumberFormatOptions):Void;

  /** A value as text. */
  function format(value:Float):String;

  /** The same in parts. */
  function formatToParts(?value:Float):Array<NumberFormatPart>;

  /** What it really uses. */
  function resolvedOptions():NumberFormatResolvedOption;

  /** Which of the languages it knows. */
  static function supportedLocalesOf(locales:String, ?options:NumberFormatSupportedLocalesOfOptions):Array<String>;
}

/** What `NumberFormat` has or takes: number format options. */
typedef NumberFormatOptions = {
  /** The locale matcher. */
  var ?localeMatcher:LocaleMatcher;

  /** The style. */
  var ?style:NumberFormatStyle;

  /** The currency. */
  var ?currency:String;

  /** The currency display. */
  var ?currencyDisplay:CurrencyDisplay;

  /** The use grouping. */
  var ?useGrouping:Bool;

  /** The minimum integer digits. */
  var ?minimumIntegerDigits:Int;

  /** The minimum fraction digits. */
  var ?minimumFractionDigits:Int;

  /** The maximum fraction digits. */
  var ?maximumFractionDigits:Int;

  /** The minimum significant digits. */
  var ?minimumSignificantDigits:Int;

  /** The maximum significant digits. */
  var ?maximumSignificantDigits:Int;
}

/** What `NumberFormat` has or takes: number format resolved option. */
typedef NumberFormatResolvedOption = {
  /** The locale. */
  var locale(default, never):String;

  /** The numbering system. */
  var numberingSystem(default, never):String;

  /** The style. */
  var style(default, never):NumberFormatStyle;

  /** The use grouping. */
  var useGrouping(default, never):String;

  /** The currency. */
  var currency(default, never):String;

  /** The currency display. */
  var currencyDisplay(default, never):String;

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

/** Values for `number format style`. */
enum abstract NumberFormatStyle(String) {
  /** `decimal` */
  var Decimal = "decimal";

  /** `currency` */
  var Currency = "currency";

  /** `percent` */
  var Percent = "percent";
}

/** Values for `currency display`. */
enum abstract CurrencyDisplay(String) {
  /** `symbol` */
  var Symbol = "symbol";

  /** `code` */
  var Code = "code";

  /** `name` */
  var Name = "name";
}

/** What `NumberFormat` has or takes: number format part. */
typedef NumberFormatPart = {
  /** The type. */
  var type(default, never):NumberFormatPartType;

  /** The value. */
  var value(default, never):String;
}

/** Values for `number format part type`. */
enum abstract NumberFormatPartType(String) {
  /** `currency` */
  var Currency = "currency";

  /** `decimal` */
  var Decimal = "decimal";

  /** `fraction` */
  var Fraction = "fraction";

  /** `group` */
  var group = "group";

  /** `infinity` */
  var infinity = "infinity";

  /** `integer` */
  var integer = "integer";

  /** `literal` */
  var literal = "literal";

  /** `minusSign` */
  var minusSign = "minusSign";

  /** `nan` */
  var nan = "nan";

  /** `plusSign` */
  var plusSign = "plusSign";

  /** `percentSign` */
  var percentSign = "percentSign";
}

/** What `NumberFormat` has or takes: number format supported locales of options. */
typedef NumberFormatSupportedLocalesOfOptions = {
  /** The locale matcher. */
  var ?localeMatcher:LocaleMatcher;
}
