package js.lib;

/*
 * Objects in place of others.
 */

import haxe.extern.EitherType;
import js.lib.Object.ObjectPropertyDescriptor;

/** JavaScript's `Proxy`: an object whose operations a handler does. */
@:native("Proxy")
extern class Proxy<T:{}> {
  /** An object in place of the target. */
  function new(target:T, handler:ProxyHandler<T>):Void;

  /** The same with a function that ends it. */
  static function revocable<T:{}>(target:T, handler:ProxyHandler<T>):RevocableProxy<T>;
}

/** What a handler may do. */
typedef ProxyHandler<T:{}> = {
  /** Gives the prototype. */
  var ?getPrototypeOf:(target:T) -> Null<{}>;

  /** Sets the prototype. */
  var ?setPrototypeOf:(target:T, prototype:Null<{}>) -> Bool;

  /** Whether properties can be added. */
  var ?isExtensible:(target:T) -> Bool;

  /** Lets no properties be added. */
  var ?preventExtensions:(target:T) -> Bool;

  /** How a property is defined. */
  var ?getOwnPropertyDescriptor:(target:T, prop:EitherType<String, Symbol>) -> Null<ObjectPropertyDescriptor>;

  /** Defines a property. */
  var ?defineProperty:(target:T, property:EitherType<String, Symbol>, descriptor:ObjectPropertyDescriptor) -> Bool;

  /** Whether there is a property. */
  var ?has:(target:T, prop:EitherType<String, EitherType<Int, Symbol>>) -> Bool;

  /** Reads a property. */
  var ?get:(target:T, property:EitherType<String, EitherType<Int, Symbol>>, receiver:Null<{}>) -> Any;

  /** Writes a property. */
  var ?set:(target:T, property:EitherType<String, EitherType<Int, Symbol>>, value:Any, receiver:Null<{}>) -> Bool;

  /** Takes a property away. */
  var ?deleteProperty:(target:T, property:EitherType<String, EitherType<Int, Symbol>>) -> Bool;

  /** The names of the own properties. */
  var ?ownKeys:(target:T) -> Array<String>;

  /** Calls it. */
  var ?apply:(target:T, thisArg:{}, argumentsList:Array<Any>) -> Any;

  /** Makes an instance. */
  var ?construct:(target:Class<T>, argumentsList:Array<Any>, newTarget:Class<Any>) -> Void;
}

/** A proxy that can be ended. */
typedef RevocableProxy<T:{}> = {
  /** The proxy. */
  final proxy:Proxy<T>;

  /** Ends it. */
  function revoke():Void;
}
