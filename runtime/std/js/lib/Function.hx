package js.lib;

/*
 * Functions of JavaScript.
 */

import haxe.extern.Rest;

/** JavaScript's `Function`. */
@:native("Function")
extern class Function {
  /** The number of its parameters. */
  var length(default, never):Int;

  /** Its name. */
  var name:String;

  /** A function of its parameters' names and its body, all text. */
  function new(arg:String, rest:Rest<String>):Void;

  /** Calls it with `this` and an array of arguments. */
  function apply(thisArg:Dynamic, argsArray:Array<Dynamic>):Dynamic;

  /** Calls it with `this` and arguments. */
  function call(thisArg:Dynamic, args:Rest<Dynamic>):Dynamic;

  /** It with `this` and the first arguments given. */
  function bind(thisArg:Dynamic, args:Rest<Dynamic>):Function;

  /** Its text. */
  @:pure function toString():String;
}
