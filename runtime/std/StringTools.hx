/*
 * More functions on strings, for `using StringTools`.
 */

import haxe.SysTools;
import haxe.iterators.StringIterator;
import haxe.iterators.StringKeyValueIterator;
import rt.Intrinsics;

/** Encoding, trimming, padding, searching. */
class StringTools {
  /** Percent-encodes a string for use in a URL. */
  public static function urlEncode(s:String):String {
    var bytes = haxe.io.Bytes.ofString(s);
    var b = new StringBuf();
    for (i in 0...bytes.length) {
      var c = bytes.get(i);
      if (c >= "a".code && c <= "z".code || c >= "A".code && c <= "Z".code || c >= "0".code && c <= "9".code || "-_.!~*'()".indexOf(String.fromCharCode(c)) >= 0)
        b.addChar(c);
      else {
        b.addChar("%".code);
        b.add(hex(c, 2));
      }
    }
    return b.toString();
  }

  /** Undoes `urlEncode`; `+` gives a space. */
  public static function urlDecode(s:String):String {
    var out = new haxe.io.BytesBuffer();
    var i = 0;
    var from = 0;
    while (i < s.length) {
      var c = Intrinsics.strCode(s, i);
      if (c == "%".code && i + 2 < s.length || c == "+".code) {
        if (i > from) out.addString(s.substring(from, i));
        if (c == "+".code) {
          out.addByte(" ".code);
          i++;
        } else {
          var v = Std.parseInt("0x" + s.substr(i + 1, 2));
          out.addByte(v == null ? 0 : v);
          i += 3;
        }
        from = i;
      } else
        i++;
    }
    if (i > from) out.addString(s.substring(from, i));
    return out.getBytes().toString();
  }

  /** Replaces `&`, `<`, `>` (and quotes, where asked) by entities. */
  public static function htmlEscape(s:String, ?quotes:Bool):String {
    var b = new StringBuf();
    for (i in 0...s.length) {
      var c = Intrinsics.strCode(s, i);
      switch c {
        case "&".code:
          b.add("&amp;");
        case "<".code:
          b.add("&lt;");
        case ">".code:
          b.add("&gt;");
        case '"'.code if (quotes == true):
          b.add("&quot;");
        case "'".code if (quotes == true):
          b.add("&#039;");
        default:
          b.addChar(c);
      }
    }
    return b.toString();
  }

  /** Undoes `htmlEscape`. */
  public static function htmlUnescape(s:String):String
    return s.split("&gt;").join(">").split("&lt;").join("<").split("&quot;").join('"').split("&#039;").join("'").split("&amp;").join("&");

  /** Whether `value` occurs in `s`. */
  public static inline function contains(s:String, value:String):Bool
    return s.indexOf(value) != -1;

  /** Whether `s` begins with `start`. */
  public static function startsWith(s:String, start:String):Bool {
    var n = start.length;
    return s.length >= n && s.substring(0, n) == start;
  }

  /** Whether `s` ends with `end`. */
  public static function endsWith(s:String, end:String):Bool {
    var n = end.length;
    var m = s.length;
    return m >= n && s.substring(m - n, m) == end;
  }

  /** Whether the character at `pos` is white space. */
  public static function isSpace(s:String, pos:Int):Bool {
    var c = s.charCodeAt(pos);
    return c != null && (c > 8 && c < 14 || c == 32);
  }

  /** Without white space at the start. */
  public static function ltrim(s:String):String {
    var n = s.length;
    var i = 0;
    while (i < n && isSpace(s, i))
      i++;
    return i == 0 ? s : s.substring(i, n);
  }

  /** Without white space at the end. */
  public static function rtrim(s:String):String {
    var n = s.length;
    while (n > 0 && isSpace(s, n - 1))
      n--;
    return n == s.length ? s : s.substring(0, n);
  }

  /** Without white space at both ends. */
  public static function trim(s:String):String
    return ltrim(rtrim(s));

  /** `s` with `c` put before it until it is at least `l` long. */
  public static function lpad(s:String, c:String, l:Int):String {
    if (c.length == 0 || s.length >= l) return s;
    var b = new StringBuf();
    var missing = l - s.length;
    while (b.length < missing)
      b.add(c);
    b.add(s);
    return b.toString();
  }

  /** `s` with `c` put after it until it is at least `l` long. */
  public static function rpad(s:String, c:String, l:Int):String {
    if (c.length == 0 || s.length >= l) return s;
    var b = new StringBuf();
    b.add(s);
    while (b.length < l)
      b.add(c);
    return b.toString();
  }

  /** Every `sub` replaced by `by`. */
  public static function replace(s:String, sub:String, by:String):String
    return s.split(sub).join(by);

  /** The hexadecimal form, with at least so many digits. */
  public static function hex(n:Int, ?digits:Int):String {
    var s = "";
    do {
      s = "0123456789ABCDEF".charAt(n & 15) + s;
      n >>>= 4;
    } while (n > 0);
    if (digits != null) while (s.length < digits)
      s = "0" + s;
    return s;
  }

  /** The unit at a position, -1 (see `isEof`) where it is out of range. */
  public static inline function fastCodeAt(s:String, index:Int):Int
    return Intrinsics.unsignedLess(index, s.length) ? Intrinsics.strCode(s, index) : -1;

  /** The unit at a position that is in range. */
  public static inline function unsafeCodeAt(s:String, index:Int):Int
    return Intrinsics.strCode(s, index);

  /** An iterator over the units. */
  public static inline function iterator(s:String):StringIterator
    return new StringIterator(s);

  /** An iterator over positions and units. */
  public static inline function keyValueIterator(s:String):StringKeyValueIterator
    return new StringKeyValueIterator(s);

  /** Whether `fastCodeAt` went beyond the end. */
  public static inline function isEof(c:Int):Bool
    return c == -1;

  /** A Unix command line argument, quoted. */
  @:noCompletion
  @:deprecated("StringTools.quoteUnixArg() is deprecated. Use haxe.SysTools.quoteUnixArg() instead.")
  public static function quoteUnixArg(argument:String):String
    return SysTools.quoteUnixArg(argument);

  /** A Windows command line argument, quoted. */
  @:noCompletion
  @:deprecated("StringTools.quoteWinArg() is deprecated. Use haxe.SysTools.quoteWinArg() instead.")
  public static function quoteWinArg(argument:String, escapeMetaCharacters:Bool):String
    return SysTools.quoteWinArg(argument, escapeMetaCharacters);

  /** The code point at a position, surrogate pairs joined. */
  static inline function utf16CodePointAt(s:String, index:Int):Int {
    var c = fastCodeAt(s, index);
    if (c >= 0xd800 && c <= 0xdbff) c = ((c - 0xd7c0) << 10) | (fastCodeAt(s, index + 1) & 0x3ff);
    return c;
  }
}
