package haxe;

/*
 * Places in the source.
 */

/** Where a call stands; the compiler fills it in for an optional argument of this type. */
typedef PosInfos = {
  /** The file's name. */
  var fileName:String;

  /** The line, from 1. */
  var lineNumber:Int;

  /** The class, with its package. */
  var className:String;

  /** The method. */
  var methodName:String;

  /** More arguments of `trace`. */
  var ?customParams:Array<Dynamic>;
}
