package haxe.iterators;

/*
 * Over the positions and units of a String.
 */

/** What `StringTools.keyValueIterator` gives. */
class StringKeyValueIterator {
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
  public inline function next():{key:Int, value:Int}
    return {key: offset, value: StringTools.unsafeCodeAt(s, offset++)};
}
