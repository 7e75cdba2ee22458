package haxe.iterators;

/*
 * Over the code points of a String.
 */

/** Surrogate pairs count as one. */
class StringIteratorUnicode {
  var offset = 0;
  var s:String;

  /** From the first code point. */
  public inline function new(s:String) {
    this.s = s;
  }

  /** Whether there is a next one. */
  public inline function hasNext():Bool
    return offset < s.length;

  /** The next one. */
  public inline function next():Int {
    var c = @:privateAccess StringTools.utf16CodePointAt(s, offset++);
    if (c >= 0x10000) offset++;
    return c;
  }

  /** An iterator over a string. */
  public static inline function unicodeIterator(s:String):StringIteratorUnicode
    return new StringIteratorUnicode(s);
}
