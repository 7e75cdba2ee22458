package haxe;

/*
 * Rest arguments.
 */

import haxe.iterators.RestIterator;
import haxe.iterators.RestKeyValueIterator;

/** What stands behind rest arguments. */
private typedef NativeRest<T> = Array<T>;

/** The arguments of `f(...rest:T)`; can't be changed. */
abstract Rest<T>(NativeRest<T>) {
  /** The number of arguments. */
  public var length(get, never):Int;

  inline function get_length():Int
    return this.length;

  /** The elements of an Array as rest arguments. */
  @:from static public inline function of<T>(array:Array<T>):Rest<T>
    return new Rest(array.copy());

  inline function new(array:Array<T>):Void
    this = array;

  /** The argument at a position. */
  @:arrayAccess inline function get(index:Int):T
    return this[index];

  /** A new Array of the arguments. */
  @:to public inline function toArray():Array<T>
    return this.copy();

  /** An iterator over the arguments. */
  public inline function iterator():RestIterator<T>
    return new RestIterator<T>(this);

  /** An iterator over positions and arguments. */
  public inline function keyValueIterator():RestKeyValueIterator<T>
    return new RestKeyValueIterator<T>(this);

  /** With one more argument at the end. */
  public inline function append(item:T):Rest<T> {
    var result = this.copy();
    result.push(item);
    return new Rest(result);
  }

  /** With one more argument at the start. */
  public inline function prepend(item:T):Rest<T> {
    var result = this.copy();
    result.unshift(item);
    return new Rest(result);
  }

  /** `[a,b,c]` */
  public inline function toString():String
    return this.toString();
}
