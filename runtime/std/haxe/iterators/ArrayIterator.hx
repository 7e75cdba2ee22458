package haxe.iterators;

/*
 * Over the elements of an Array.
 */

/** What `array.iterator()` gives. */
class ArrayIterator<T> {
  final array:Array<T>;
  var current:Int = 0;

  /** From the first element. */
  public inline function new(array:Array<T>) {
    this.array = array;
  }

  /** Whether there is a next one. */
  public inline function hasNext():Bool
    return current < array.length;

  /** The next one. */
  public inline function next():T
    return array[current++];
}
