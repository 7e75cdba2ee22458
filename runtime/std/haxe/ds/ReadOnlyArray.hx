package haxe.ds;

/*
 * Arrays that can't be written through.
 */

/** A view of an Array without the methods that change it. */
@:forward(concat, copy, filter, indexOf, iterator, keyValueIterator, join, lastIndexOf, map, slice, contains, toString)
abstract ReadOnlyArray<T>(Array<T>) from Array<T> to Iterable<T> {
  /** The number of elements. */
  public var length(get, never):Int;

  inline function get_length():Int
    return this.length;

  @:arrayAccess inline function get(i:Int):T
    return this[i];

  /** A new array: these elements, then those of `a`. */
  public inline function concat(a:ReadOnlyArray<T>):Array<T>
    return this.concat(cast a);
}
