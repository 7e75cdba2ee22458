/*
 * Strings: immutable, UTF-16.
 */

import rt.Host;
import rt.Intrinsics;

/** Text. Positions and lengths count UTF-16 units. */
class String {
  /** The number of units. */
  public var length(default, null):Int;

  /** A copy of a string. */
  public function new(string:String):Void {}

  /** In upper case. */
  public function toUpperCase():String
    return Host.upper(this);

  /** In lower case. */
  public function toLowerCase():String
    return Host.lower(this);

  /** The character at a position, `""` where it is out of range. */
  public function charAt(index:Int):String
    return Intrinsics.strOfCode(StringTools.fastCodeAt(this, index));

  /** The unit at a position, null where it is out of range. */
  public function charCodeAt(index:Int):Null<Int>
    return Intrinsics.unsignedLess(index, this.length) ? Intrinsics.strCode(this, index) : null;

  /** The first position of `str` from `startIndex` on, or -1. */
  public function indexOf(str:String, ?startIndex:Int):Int
    return Host.indexOf(this, str, startIndex == null ? 0 : startIndex);

  /** The last position of `str` that is not after `startIndex`, or -1. */
  public function lastIndexOf(str:String, ?startIndex:Int):Int
    return Host.lastIndexOf(this, str, startIndex == null ? this.length : startIndex);

  /** The parts between occurrences of `delimiter`; the characters where that is `""`. */
  public function split(delimiter:String):Array<String> {
    var parts:Array<String> = [];
    var n = this.length;
    var m = delimiter.length;
    if (m == 0) {
      for (i in 0...n)
        parts.push(Intrinsics.strOfCode(Intrinsics.strCode(this, i)));
      return parts;
    }
    var at = 0;
    while (true) {
      var next = Host.indexOf(this, delimiter, at);
      if (next < 0) break;
      parts.push(Intrinsics.strSub(this, at, next));
      at = next + m;
    }
    parts.push(Intrinsics.strSub(this, at, n));
    return parts;
  }

  /** `len` units from `pos` on (all that follow where it is left out); a negative `pos` counts from the end. */
  public function substr(pos:Int, ?len:Int):String {
    var n = this.length;
    var from = pos < 0 ? pos + n : pos;
    if (from < 0) from = 0;
    if (from >= n) return "";
    var count = n - from;
    if (len != null) {
      var asked:Int = len;
      if (asked < 0) {
        if (pos != 0) return "";
        asked += n;
      }
      if (asked < count) count = asked;
    }
    if (count <= 0) return "";
    return Intrinsics.strSub(this, from, from + count);
  }

  /** The units between two positions (in either order, the later one exclusive). */
  public function substring(startIndex:Int, ?endIndex:Int):String {
    var n = this.length;
    var from = startIndex < 0 ? 0 : startIndex > n ? n : startIndex;
    var to = n;
    if (endIndex != null) {
      var end:Int = endIndex;
      to = end < 0 ? 0 : end > n ? n : end;
    }
    return from <= to ? Intrinsics.strSub(this, from, to) : Intrinsics.strSub(this, to, from);
  }

  /** The string itself. */
  public function toString():String
    return this;

  /** The character of a code point. */
  public static function fromCharCode(code:Int):String
    return code <= 0xffff
      ? Intrinsics.strOfCode(code & 0xffff)
      : Intrinsics.strConcat(Intrinsics.strOfCode(0xd7c0 + (code >> 10)), Intrinsics.strOfCode(0xdc00 | (code & 0x3ff)));
}
