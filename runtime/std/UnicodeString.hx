/*
 * Strings by code points.
 */

import haxe.io.Bytes;
import haxe.io.Encoding;
import haxe.iterators.StringIteratorUnicode;
import haxe.iterators.StringKeyValueIteratorUnicode;

/** A String whose positions and length count code points instead of UTF-16 units. */
@:forward
abstract UnicodeString(String) from String to String {
  /** The number of code points. */
  public var length(get, never):Int;

  /** Whether bytes are valid in an encoding. */
  static public function validate(b:Bytes, encoding:Encoding):Bool {
    switch encoding {
      case RawNative:
        throw "UnicodeString.validate: RawNative encoding is not supported";
      case UTF8:
        var pos = 0;
        var max = b.length;
        while (pos < max) {
          var c = b.get(pos++);
          if (c < 0x80) continue;
          var more = c >= 0xc2 && c < 0xe0 ? 1 : c >= 0xe0 && c < 0xf0 ? 2 : c >= 0xf0 && c < 0xf5 ? 3 : 0;
          if (more == 0 || pos + more > max) return false;
          var point = c & (0x3f >> more);
          for (_ in 0...more) {
            var d = b.get(pos++);
            if (d & 0xc0 != 0x80) return false;
            point = point << 6 | (d & 0x3f);
          }
          if (more == 2 && (point < 0x800 || point >= 0xd800 && point <= 0xdfff)) return false;
          if (more == 3 && (point < 0x10000 || point > 0x10ffff)) return false;
        }
        return true;
    }
  }

  /** A copy. */
  public inline function new(string:String):Void
    this = string;

  /** An iterator over the code points. */
  public inline function iterator():StringIteratorUnicode
    return new StringIteratorUnicode(this);

  /** An iterator over positions and code points. */
  public inline function keyValueIterator():StringKeyValueIteratorUnicode
    return new StringKeyValueIteratorUnicode(this);

  /** The unit position of a code point position, the length where it is beyond. */
  static function unitOf(s:String, index:Int):Int {
    var at = 0;
    while (index > 0 && at < s.length) {
      at += isPair(s, at) ? 2 : 1;
      index--;
    }
    return at;
  }

  /** The code point position of a unit position. */
  static function pointOf(s:String, unit:Int):Int {
    var at = 0;
    var n = 0;
    while (at < unit) {
      at += isPair(s, at) ? 2 : 1;
      n++;
    }
    return n;
  }

  static inline function isPair(s:String, at:Int):Bool
    return StringTools.fastCodeAt(s, at) & 0xfc00 == 0xd800 && at + 1 < s.length && StringTools.fastCodeAt(s, at + 1) & 0xfc00 == 0xdc00;

  /** The character at a position, `""` where it is out of range. */
  public function charAt(index:Int):String {
    if (index < 0) return "";
    var at = unitOf(this, index);
    return at >= this.length ? "" : this.substr(at, isPair(this, at) ? 2 : 1);
  }

  /** The code point at a position, null where it is out of range. */
  public function charCodeAt(index:Int):Null<Int> {
    if (index < 0) return null;
    var at = unitOf(this, index);
    if (at >= this.length) return null;
    return @:privateAccess StringTools.utf16CodePointAt(this, at);
  }

  /** The first position of `str` from `startIndex` on, or -1. */
  public function indexOf(str:String, ?startIndex:Int):Int {
    var start = startIndex == null || startIndex < 0 ? 0 : unitOf(this, startIndex);
    var at = this.indexOf(str, start);
    return at < 0 ? -1 : pointOf(this, at);
  }

  /** The last position of `str` that is not after `startIndex`, or -1. */
  public function lastIndexOf(str:String, ?startIndex:Int):Int {
    var start = startIndex == null ? this.length : startIndex < 0 ? 0 : unitOf(this, startIndex);
    var at = this.lastIndexOf(str, start);
    return at < 0 ? -1 : pointOf(this, at);
  }

  /** `len` code points from `pos` on; a negative `pos` counts from the end. */
  public function substr(pos:Int, ?len:Int):String {
    var n = get_length();
    if (pos < 0) {
      pos += n;
      if (pos < 0) pos = 0;
    }
    if (len != null && len < 0) len = n + len - pos;
    var from = unitOf(this, pos);
    if (len == null) return this.substr(from);
    if (len <= 0) return "";
    return this.substring(from, unitOf(this, pos + len));
  }

  /** The code points between two positions. */
  public function substring(startIndex:Int, ?endIndex:Int):String {
    if (startIndex < 0) startIndex = 0;
    var from = unitOf(this, startIndex);
    if (endIndex == null) return this.substring(from);
    return this.substring(from, unitOf(this, endIndex < 0 ? 0 : endIndex));
  }

  function get_length():Int
    return pointOf(this, this.length);

  @:op(A < B) static inline function lt(a:UnicodeString, b:UnicodeString):Bool
    return (a : String) < (b : String);

  @:op(A <= B) static inline function lte(a:UnicodeString, b:UnicodeString):Bool
    return (a : String) <= (b : String);

  @:op(A > B) static inline function gt(a:UnicodeString, b:UnicodeString):Bool
    return (a : String) > (b : String);

  @:op(A >= B) static inline function gte(a:UnicodeString, b:UnicodeString):Bool
    return (a : String) >= (b : String);

  @:op(A == B) static inline function eq(a:UnicodeString, b:UnicodeString):Bool
    return (a : String) == (b : String);

  @:op(A != B) static inline function neq(a:UnicodeString, b:UnicodeString):Bool
    return (a : String) != (b : String);

  @:op(A + B) static inline function add(a:UnicodeString, b:UnicodeString):UnicodeString
    return (a : String) + (b : String);

  @:op(A += B) static inline function assignAdd(a:UnicodeString, b:UnicodeString):UnicodeString
    return (a : String) + (b : String);

  @:op(A + B) @:commutative static inline function add3(a:UnicodeString, b:String):UnicodeString
    return (a : String) + b;
}
