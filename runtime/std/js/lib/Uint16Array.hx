package js.lib;

/*
 * Typed arrays.
 */

import haxe.extern.Rest;
import js.lib.intl.NumberFormat.NumberFormatOptions;

/** An array of 16-bit numbers, a view of an ArrayBuffer. */
@:native("Uint16Array")
extern class Uint16Array implements ArrayBufferView implements ArrayAccess<Int> {
  /** The bytes of one element: 2. */
  static final BYTES_PER_ELEMENT:Int;

  /** An array of what an array, list or iterable holds, each made by `mapFn(value, index)` where it is given. */
  @:overload(function(source:{}, ?mapFn:(value:Int) -> Int, ?thisArg:Any):Uint16Array {})
  static function from(source:{}, ?mapFn:(value:Int, index:Int) -> Int, ?thisArg:Any):Uint16Array;

  /** An array of the arguments. */
  static function of(elements:Rest<Dynamic>):Uint16Array;

  /** The bytes of one element: 2. */
  @:native("BYTES_PER_ELEMENT") final BYTES_PER_ELEMENT_:Int;

  /** The bytes that it is a view of. */
  final buffer:ArrayBuffer;

  /** Its length in bytes. */
  final byteLength:Int;

  /** Where in the buffer it begins. */
  final byteOffset:Int;

  /** The number of elements. */
  final length:Int;

  /** A view of a buffer, a copy of an array, or an array of zeros of a length. */
  @:overload(function(length:Int):Void {})
  @:overload(function(object:{}):Void {})
  function new(buffer:ArrayBuffer, ?byteOffset:Int, ?length:Int):Void;

  /** The element at an index, counted from the end where it is negative; null where there is none. */
  function at(index:Int):Null<Int>;

  /** Copies the elements from `start` to before `end` to `target`. */
  function copyWithin(target:Int, start:Int, ?end:Int):Uint16Array;

  /** Indices with their elements. */
  function entries():js.lib.Iterator<KeyValue<Int, Int>>;

  /** Whether all elements pass the test. */
  @:overload(function(callback:(currentValue:Int) -> Bool, ?thisArg:Any):Bool {})
  function every(callback:(currentValue:Int, index:Int, array:Uint16Array) -> Bool, ?thisArg:Any):Bool;

  /** Sets the elements from `start` to before `end`. */
  function fill(value:Int, ?start:Int, ?end:Int):Uint16Array;

  /** The elements that pass the test, a new array. */
  @:overload(function(callback:(element:Int) -> Bool, ?thisArg:Any):Uint16Array {})
  function filter(callback:(element:Int, index:Int, array:Uint16Array) -> Bool, ?thisArg:Any):Uint16Array;

  /** The first element that passes the test. */
  @:overload(function(callback:(element:Int) -> Bool, ?thisArg:Any):Null<Int> {})
  function find(callback:(element:Int, index:Int, array:Uint16Array) -> Bool, ?thisArg:Any):Null<Int>;

  /** Its index, -1 where there is none. */
  @:overload(function(callback:(element:Int) -> Bool, ?thisArg:Any):Int {})
  function findIndex(callback:(element:Int, index:Int, array:Uint16Array) -> Bool, ?thisArg:Any):Int;

  /** Calls a function with each element. */
  @:overload(function(callback:(element:Int) -> Void, ?thisArg:Any):Void {})
  function forEach(callback:(element:Int, index:Int, array:Uint16Array) -> Void, ?thisArg:Any):Void;

  /** Whether an element is equal to the one given. */
  function includes(searchElement:Int, ?fromIndex:Int):Bool;

  /** The first index of an element, -1 for none. */
  function indexOf(searchElement:Int, ?fromIndex:Int):Int;

  /** The elements as text, with a separator. */
  function join(?separator:String):String;

  /** The indices. */
  function keys():js.lib.Iterator<Int>;

  /** The last index of an element, -1 for none. */
  function lastIndexOf(searchElement:Int, ?fromIndex:Int):Int;

  /** A new array of what the function gives for each element. */
  @:overload(function(callback:(element:Int) -> Int, ?thisArg:Any):Uint16Array {})
  function map(callback:(element:Int, index:Int, array:Uint16Array) -> Int, ?thisArg:Any):Uint16Array;

  /** What the function makes of all elements, from the first on. */
  @:overload(function<T>(callback:(previousValue:T, currentValue:Int) -> T, initialValue:T):T {})
  function reduce<T>(callback:(previousValue:T, currentValue:Int, index:Int, array:Uint16Array) -> T, initialValue:T):T;

  /** What the function makes of all elements, from the last on. */
  @:overload(function<T>(callback:(previousValue:T, currentValue:Int) -> T, initialValue:T):T {})
  function reduceRight<T>(callback:(previousValue:T, currentValue:Int, index:Int, array:Uint16Array) -> T, initialValue:T):T;

  /** Turns the order around, in place. */
  function reverse():Uint16Array;

  /** Copies elements into it, from `offset` on. */
  @:overload(function(array:{}, ?offset:Int):Void {})
  function set(array:Array<Int>, ?offset:Int):Void;

  /** A copy of a part. */
  function slice(?start:Int, ?end:Int):Uint16Array;

  /** Whether an element passes the test. */
  @:overload(function(callback:(element:Int) -> Bool, ?thisArg:Any):Bool {})
  function some(callback:(element:Int, index:Int, array:Uint16Array) -> Bool, ?thisArg:Any):Bool;

  /** Sorts it, in place; by value where no function is given. */
  function sort(?compareFn:(x:Int, y:Int) -> Int):Uint16Array;

  /** A view of a part. */
  function subarray(?begin:Int, ?end:Int):Uint16Array;

  /** The elements. */
  function values():js.lib.Iterator<Int>;

  /** As text in a language. */
  function toLocaleString(?locales:String, ?options:NumberFormatOptions):String;

  /** The elements as text, with commas between. */
  function toString():String;
}
