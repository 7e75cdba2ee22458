package haxe.iterators;

/*
 * Over the units of a String.
 */

/** What `StringTools.iterator` gives. */
class StringIterator {
  var offset = 0;
  var s:String;

  /** From the first unit. */
  public inline function new(s:String) {
    this.s = s;
  }

  /** Whether there is a next one. */
  public inline function hasNext():Bool
    return offset < s.length;

  /** The next one. */
  public inline function next():Int
    return StringTools.unsafeCodeAt(s, offset++);
}
