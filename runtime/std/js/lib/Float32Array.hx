package js.lib;

/*
 * Typed arrays.
 */

import haxe.extern.Rest;
import js.lib.intl.NumberFormat.NumberFormatOptions;

/** An array of 32-bit floats, a view of an ArrayBuffer. */
@:native("Float32Array")
extern class Float32Array implements ArrayBufferView implements ArrayAccess<Float> {
  /** The bytes of one element: 4. */
  static final BYTES_PER_ELEMENT:Int;

  /** An array of what an array, list or iterable holds, each made by `mapFn(value, index)` where it is given. */
  @:overload(function(source:{}, ?mapFn:(value:Float) -> Float, ?thisArg:Any):Float32Array {})
  static function from(source:{}, ?mapFn:(value:Float, index:Int) -> Float, ?thisArg:Any):Float32Array;

  /** An array of the arguments. */
  static function of(elements:Rest<Dynamic>):Float32Array;

  /** The bytes of one element: 4. */
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
  function at(index:Int):Null<Float>;

  /** Copies the elements from `start` to before `end` to `target`. */
  function copyWithin(target:Int, start:Int, ?end:Int):Float32Array;

  /** Indices with their elements. */
  function entries():js.lib.Iterator<KeyValue<Int, Float>>;

  /** Whether all elements pass the test. */
  @:overload(function(callback:(currentValue:Float) -> Bool, ?thisArg:Any):Bool {})
  function every(callback:(currentValue:Float, index:Int, array:Float32Array) -> Bool, ?thisArg:Any):Bool;

  /** Sets the elements from `start` to before `end`. */
  function fill(value:Float, ?start:Int, ?end:Int):Float32Array;

  /** The elements that pass the test, a new array. */
  @:overload(function(callback:(element:Float) -> Bool, ?thisArg:Any):Float32Array {})
  function filter(callback:(element:Float, index:Int, array:Float32Array) -> Bool, ?thisArg:Any):Float32Array;

  /** The first element that passes the test. */
  @:overload(function(callback:(element:Float) -> Bool, ?thisArg:Any):Null<Float> {})
  function find(callback:(element:Float, index:Int, array:Float32Array) -> Bool, ?thisArg:Any):Null<Float>;

  /** Its index, -1 where there is none. */
  @:overload(function(callback:(element:Float) -> Bool, ?thisArg:Any):Int {})
  function findIndex(callback:(element:Float, index:Int, array:Float32Array) -> Bool, ?thisArg:Any):Int;

  /** Calls a function with each element. */
  @:overload(function(callback:(element:Float) -> Void, ?thisArg:Any):Void {})
  function forEach(callback:(element:Float, index:Int, array:Float32Array) -> Void, ?thisArg:Any):Void;

  /** Whether an element is equal to the one given. */
  function includes(searchElement:Float, ?fromIndex:Int):Bool;

  /** The first index of an element, -1 for none. */
  function indexOf(searchElement:Float, ?fromIndex:Int):Int;

  /** The elements as text, with a separator. */
  function join(?separator:String):String;

  /** The indices. */
  function keys():js.lib.Iterator<Int>;

  /** The last index of an element, -1 for none. */
  function lastIndexOf(searchElement:Float, ?fromIndex:Int):Int;

  /** A new array of what the function gives for each element. */
  @:overload(function(callback:(element:Float) -> Float, ?thisArg:Any):Float32Array {})
  function map(callback:(element:Float, index:Int, array:Float32Array) -> Float, ?thisArg:Any):Float32Array;

  /** What the function makes of all elements, from the first on. */
  @:overload(function<T>(callback:(previousValue:T, currentValue:Float) -> T, initialValue:T):T {})
  function reduce<T>(callback:(previousValue:T, currentValue:Float, index:Int, array:Float32Array) -> T, initialValue:T):T;

  /** What the function makes of all elements, from the last on. */
  @:overload(function<T>(callback:(previousValue:T, currentValue:Float) -> T, initialValue:T):T {})
  function reduceRight<T>(callback:(previousValue:T, currentValue:Float, index:Int, array:Float32Array) -> T, initialValue:T):T;

  /** Turns the order around, in place. */
  function reverse():Float32Array;

  /** Copies elements into it, from `offset` on. */
  @:overload(function(array:{}, ?offset:Int):Void {})
  function set(array:Array<Float>, ?offset:Int):Void;

  /** A copy of a part. */
  function slice(?start:Int, ?end:Int):Float32Array;

  /** Whether an element passes the test. */
  @:overload(function(callback:(element:Float) -> Bool, ?thisArg:Any):Bool {})
  function some(callback:(element:Float, index:Int, array:Float32Array) -> Bool, ?thisArg:Any):Bool;

  /** Sorts it, in place; by value where no function is given. */
  function sort(?compareFn:(x:Float, y:Float) -> Int):Float32Array;

  /** A view of a part. */
  function subarray(?begin:Int, ?end:Int):Float32Array;

  /** The elements. */
  function values():js.lib.Iterator<Float>;

  /** As text in a language. */
  function toLocaleString(?locales:String, ?options:NumberFormatOptions):String;

  /** The elements as text, with commas between. */
  function toString():String;
}
