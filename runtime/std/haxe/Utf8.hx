package haxe;

/*
 * The former functions on UTF-8 strings.
 */

/** Strings by code points; use UnicodeString instead. */
@:deprecated('haxe.Utf8 is deprecated. Use UnicodeString instead.')
class Utf8 {
  final b = new StringBuf();

  /** An empty buffer. */
  public function new(?size:Int) {}

  /** Adds a code point. */
  public inline function addChar(c:Int):Void
    b.addChar(c);

  /** The text so far. */
  public inline function toString():String
    return b.toString();

  /** Calls `chars` for each code point. */
  public static function iter(s:String, chars:Int->Void):Void {
    for (c in new haxe.iterators.StringIteratorUnicode(s))
      chars(c);
  }

  /** A text of bytes as the UTF-8 text of its characters. */
  public static function encode(s:String):String
    return s;

  /** Undoes `encode`. */
  public static function decode(s:String):String
    return s;

  /** The code point at a position. */
  public static function charCodeAt(s:String, index:Int):Int {
    var c = (s : UnicodeString).charCodeAt(index);
    return c == null ? 0 : c;
  }

  /** Whether the text is valid. */
  public static function validate(s:String):Bool
    return true;

  /** The number of code points. */
  public static function length(s:String):Int
    return (s : UnicodeString).length;

  /** Compares by code points. */
  public static function compare(a:String, b:String):Int
    return a > b ? 1 : a == b ? 0 : -1;

  /** `len` code points from `pos` on. */
  public static function sub(s:String, pos:Int, len:Int):String
    return (s : UnicodeString).substr(pos, len);
}
