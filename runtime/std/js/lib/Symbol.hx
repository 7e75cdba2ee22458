package js.lib;

/*
 * Symbols.
 */

/** JavaScript's `Symbol`. */
@:native("Symbol")
extern class Symbol {
  @:native("for") static function for_(key:String):Symbol;
  static var iterator(default, null):Symbol;
}
