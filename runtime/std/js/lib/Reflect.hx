package js.lib;

/*
 * Operations on objects.
 */

import haxe.Constraints.Function;
import js.lib.Object.ObjectPropertyDescriptor;

/** JavaScript's `Reflect`. */
@:native("Reflect")
extern class Reflect {
  /** Calls a function with `this` and an array of arguments. */
  static function apply<T>(target:Function, thisArgument:{}, argumentsList:Array<Any>):T;

  /** Makes an instance of a class. */
  @:overload(function<T>(target:Class<T>, argumentsList:Array<Any>):T {})
  static function construct<T, S:T>(target:Class<T>, argumentsList:Array<Any>, ?newTarget:Class<S>):T;

  /** Defines a property; whether that worked. */
  @:overload(function(target:{}, propertyKey:Symbol, attributes:ObjectPropertyDescriptor):Bool {})
  static function defineProperty(target:{}, propertyKey:String, attributes:ObjectPropertyDescriptor):Bool;

  /** Takes a property away; whether that worked. */
  @:overload(function(target:{}, propertyKey:Symbol):Bool {})
  static function deleteProperty(target:{}, propertyKey:String):Bool;

  /** Reads a property. */
  @:overload(function<T>(target:{}, propertyKey:Symbol, ?receiver:{}):Null<T> {})
  @:pure static function get<T>(target:{}, propertyKey:String, ?receiver:{}):Null<T>;

  /** How a property is defined. */
  @:overload(function(target:{}, propertyKey:Symbol):Null<ObjectPropertyDescriptor> {})
  @:pure static function getOwnPropertyDescriptor(target:{}, propertyKey:String):Null<ObjectPropertyDescriptor>;

  /** The prototype. */
  @:pure static function getPrototypeOf<T:{}>(target:{}):Null<T>;

  /** Whether there is a property. */
  @:overload(function(target:{}, propertyKey:Symbol):Bool {})
  @:pure static function has(target:{}, propertyKey:String):Bool;

  /** Whether properties can be added. */
  @:pure static function isExtensible(target:{}):Bool;

  /** The names of the own properties. */
  @:pure static function ownKeys(target:{}):Array<String>;

  /** Lets no properties be added; whether that worked. */
  static function preventExtensions(target:{}):Bool;

  /** Writes a property; whether that worked. */
  @:overload(function<T>(target:{}, propertyKey:Symbol, value:T, ?receiver:{}):Bool {})
  static function set<T>(target:{}, propertyKey:String, value:T, ?receiver:{}):Bool;

  /** Sets the prototype; whether that worked. */
  static function setPrototypeOf<T:{}>(target:{}, prototype:T):Bool;
}
