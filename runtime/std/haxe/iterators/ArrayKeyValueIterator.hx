package haxe.iterators;

/*
 * Over the positions and elements of an Array.
 */

/** What `array.keyValueIterator()` gives. */
class ArrayKeyValueIterator<T> {
  var current:Int = 0;
  final array:Array<T>;

  /** From the first element. */
  public inline function new(array:Array<T>) {
    this.array = array;
  }

  /** Whether there is a next one. */
  public inline function hasNext():Bool
    return current < array.length;

  /** The next one. */
  public inline function next():{key:Int, value:T}
    return {value: array[current], key: current++};
}
