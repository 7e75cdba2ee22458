package js.lib;

/*
 * Symbols.
 */

/** JavaScript's `Symbol`. */
@:native("Symbol")
extern class Symbol {
  /** The symbol of a key, the same for everybody. */
  @:native("for") static function for_(key:String):Symbol;

  /** The key of such a symbol, null of others. */
  static function keyFor(sym:Symbol):Null<String>;

  /** The key of the method that `for (x of v)` calls. */
  static var iterator(default, null):Symbol;

  /** The key of the method that `for await` calls. */
  static var asyncIterator(default, null):Symbol;

  /** A new symbol. */
  @:selfCall function new(?description:String):Void;

  /** As text. */
  function toString():String;

  /** The member of an object under this key. */
  inline function ofObject<T>(object:{}):Null<T>
    return js.Syntax.code("{0}[{1}]", object, this);
}
