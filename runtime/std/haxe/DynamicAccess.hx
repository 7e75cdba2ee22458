package haxe;

/*
 * Objects used as maps.
 */

import haxe.iterators.DynamicAccessIterator;
import haxe.iterators.DynamicAccessKeyValueIterator;

/** An object whose fields all hold a `T`. */
abstract DynamicAccess<T>(Dynamic<T>) from Dynamic<T> to Dynamic<T> {
  /** An object without fields. */
  public inline function new()
    this = cast rt.Structures.emptyObject();

  /** The value of a field, or null. */
  @:arrayAccess public inline function get(key:String):Null<T>
    return Reflect.field(this, key);

  /** Gives a field a value. */
  @:arrayAccess public inline function set(key:String, value:T):T {
    Reflect.setField(this, key, value);
    return value;
  }

  /** Whether there is such a field. */
  public inline function exists(key:String):Bool
    return Reflect.hasField(this, key);

  /** Takes a field away; whether there was one. */
  public inline function remove(key:String):Bool
    return Reflect.deleteField(this, key);

  /** The names of the fields. */
  public inline function keys():Array<String>
    return Reflect.fields(this);

  /** A shallow copy. */
  public inline function copy():DynamicAccess<T>
    return Reflect.copy(this);

  /** An iterator over the values. */
  public inline function iterator():DynamicAccessIterator<T>
    return new DynamicAccessIterator(this);

  /** An iterator over names and values. */
  public inline function keyValueIterator():DynamicAccessKeyValueIterator<T>
    return new DynamicAccessKeyValueIterator(this);
}
