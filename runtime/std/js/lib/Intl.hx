package js.lib;

/*
 * Texts by language.
 */

/** JavaScript's `Intl`; its classes are those of `js.lib.intl`. */
@:native("Intl")
extern class Intl {
  /** The names of languages in their canonical form. */
  @:overload(function(locales:Array<String>):Array<String> {})
  static function getCanonicalLocales(locales:String):Array<String>;
}
