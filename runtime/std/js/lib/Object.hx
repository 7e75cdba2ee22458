package js.lib;

/*
 * Objects.
 */

import haxe.Constraints.Function;
import haxe.DynamicAccess;
import haxe.extern.Rest;

/** JavaScript's `Object`. */
@:native("Object")
extern class Object {
  /** Copies the own fields of the sources into the target. */
  static function assign<T:{}>(target:T, sources:Rest<{}>):T;

  /** An object with a prototype and properties. */
  static function create<T>(proto:{}, ?propertiesObject:DynamicAccess<ObjectPropertyDescriptor>):T;

  /** Defines several properties of an object. */
  static function defineProperties<T:{}>(obj:T, props:DynamicAccess<ObjectPropertyDescriptor>):T;

  /** Defines a property of an object. */
  @:overload(function<T:{}>(obj:T, prop:Symbol, descriptor:ObjectPropertyDescriptor):T {})
  static function defineProperty<T:{}>(obj:T, prop:String, descriptor:ObjectPropertyDescriptor):T;

  /** The names and values of the own fields. */
  static function entries(obj:{}):Array<ObjectEntry>;

  /** Makes an object one that can't be changed. */
  static function freeze<T:{}>(obj:T):T;

  /** An object of pairs of name and value. */
  static function fromEntries<T:{}>(iterable:Any):T;

  /** How a property is defined, null where there is none. */
  @:overload(function(obj:{}, prop:Symbol):Null<ObjectPropertyDescriptor> {})
  static function getOwnPropertyDescriptor(obj:{}, prop:String):Null<ObjectPropertyDescriptor>;

  /** The names of all own properties. */
  static function getOwnPropertyNames(obj:{}):Array<String>;

  /** The symbols among the own properties. */
  static function getOwnPropertySymbols(obj:{}):Array<Symbol>;

  /** The prototype. */
  static function getPrototypeOf<T:{}>(obj:{}):Null<T>;

  /** Whether two values are the same; NaN is NaN, and 0 is not -0. */
  static function is<T>(value1:T, value2:T):Bool;

  /** Whether properties can be added. */
  static function isExtensible(obj:{}):Bool;

  /** Whether it can't be changed. */
  static function isFrozen(obj:{}):Bool;

  /** Whether properties can be neither added nor taken away. */
  static function isSealed(obj:{}):Bool;

  /** The names of the own fields. */
  static function keys(obj:{}):Array<String>;

  /** Lets no properties be added. */
  static function preventExtensions<T:{}>(obj:T):T;

  /** Lets no properties be added or taken away. */
  static function seal<T:{}>(obj:T):T;

  /** Sets the prototype. */
  static function setPrototypeOf<T:{}>(obj:T, prototype:Null<{}>):T;

  /** The values of the own fields. */
  static function values(obj:{}):Array<Any>;

  /** What all objects have. */
  static var prototype(default, never):ObjectPrototype;

  /** A value as an object. */
  function new(?value:Any):Void;
}

/** What all objects have, as functions of `this`. */
typedef ObjectPrototype = {
  /** Whether an object has a property of its own. */
  var hasOwnProperty(default, never):Function;

  /** Whether an object is the prototype of another. */
  var isPrototypeOf(default, never):Function;

  /** Whether a property shows up in loops. */
  var propertyIsEnumerable(default, never):Function;

  /** As text in the language of the place. */
  var toLocaleString(default, never):Function;

  /** As text. */
  var toString(default, never):Function;

  /** The primitive value. */
  var valueOf(default, never):Function;
}

/** How a property is defined. */
typedef ObjectPropertyDescriptor = {
  /** Whether it can be defined anew or taken away. */
  var ?configurable:Bool;

  /** Whether it shows up in loops. */
  var ?enumerable:Bool;

  /** Its value. */
  var ?value:Any;

  /** Whether it can be assigned. */
  var ?writable:Bool;

  /** Gives its value. */
  var ?get:Void->Any;

  /** Takes its value. */
  var ?set:Any->Void;
}

/** A name and a value: a JavaScript array of two. */
abstract ObjectEntry(Dynamic) {
  /** The name. */
  public var key(get, never):String;

  /** The value. */
  public var value(get, never):Any;

  inline function get_key():String
    return this[0];

  inline function get_value():Any
    return this[1];
}
