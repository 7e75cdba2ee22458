package js.lib;

/*
 * Errors.
 */

/** JavaScript's `Error`. */
@:native("Error")
extern class Error {
  /** What happened. */
  var message:String;

  /** The name of its class. */
  var name:String;

  /** The calls that led to it. */
  var stack(default, null):String;

  /** An error with a message. */
  function new(?message:String):Void;

  /** Name and message. */
  function toString():String;
}

/** An error of `eval`. */
@:native("EvalError")
extern class EvalError extends Error {
  /** An error with a message. */
  function new(?message:String):Void;
}

/** A value out of range. */
@:native("RangeError")
extern class RangeError extends Error {
  /** An error with a message. */
  function new(?message:String):Void;
}

/** A name that is not there. */
@:native("ReferenceError")
extern class ReferenceError extends Error {
  /** An error with a message. */
  function new(?message:String):Void;
}

/** Code that can't be parsed. */
@:native("SyntaxError")
extern class SyntaxError extends Error {
  /** An error with a message. */
  function new(?message:String):Void;
}

/** A value of a wrong type. */
@:native("TypeError")
extern class TypeError extends Error {
  /** An error with a message. */
  function new(?message:String):Void;
}

/** Wrong text for a URI. */
@:native("URIError")
extern class URIError extends Error {
  /** An error with a message. */
  function new(?message:String):Void;
}
