package haxe.iterators;

/*
 * Over the names and values of a DynamicAccess.
 */

import haxe.DynamicAccess;

/** What `DynamicAccess.keyValueIterator()` gives. */
class DynamicAccessKeyValueIterator<T> {
  final access:DynamicAccess<T>;
  final keys:Array<String>;
  var index:Int;

  /** From the first field. */
  public inline function new(access:DynamicAccess<T>) {
    this.access = access;
    this.keys = access.keys();
    index = 0;
  }

  /** Whether there is a next one. */
  public inline function hasNext():Bool
    return index < keys.length;

  /** The next one. */
  public inline function next():{key:String, value:T} {
    var key = keys[index++];
    return {value: cast access[key], key: key};
  }
}
