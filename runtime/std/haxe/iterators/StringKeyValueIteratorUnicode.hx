package haxe.iterators;

/*
 * Over the code points of a String, with their positions.
 */

/** Surrogate pairs count as one. */
class StringKeyValueIteratorUnicode {
  var byteOffset = 0;
  var charOffset = 0;
  var s:String;

  /** From the first code point. */
  public inline function new(s:String) {
    this.s = s;
  }

  /** Whether there is a next one. */
  public inline function hasNext():Bool
    return byteOffset < s.length;

  /** The next one. */
  public inline function next():{key:Int, value:Int} {
    var c = @:privateAccess StringTools.utf16CodePointAt(s, byteOffset++);
    if (c >= 0x10000) byteOffset++;
    return {key: charOffset++, value: c};
  }

  /** An iterator over a string. */
  public static inline function unicodeKeyValueIterator(s:String):StringKeyValueIteratorUnicode
    return new StringKeyValueIteratorUnicode(s);
}
