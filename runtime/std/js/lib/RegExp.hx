package js.lib;

/*
 * Regular expressions of JavaScript.
 */

import haxe.DynamicAccess;

/** JavaScript's `RegExp`. */
@:native("RegExp")
extern class RegExp {
  /** Whether it goes on after the last match. */
  var global(default, null):Bool;

  /** Whether upper and lower case are the same. */
  var ignoreCase(default, null):Bool;

  /** Whether `^` and `$` are the ends of lines. */
  var multiline(default, null):Bool;

  /** The pattern. */
  var source(default, null):String;

  /** Where the next match starts. */
  var lastIndex:Int;

  /** A regular expression of a pattern and flags. */
  function new(pattern:String, ?flags:String):Void;

  /** The next match, null for none. */
  function exec(str:String):Null<RegExpMatch>;

  /** Whether it matches. */
  function test(str:String):Bool;

  /** As text. */
  function toString():String;
}

/** A match: the groups as an array, the whole match first. */
extern class RegExpMatch implements ArrayAccess<String> {
  /** The number of groups and one. */
  var length(default, null):Int;

  /** Where the match is. */
  var index:Int;

  /** The text that was searched. */
  var input:String;

  /** The groups with names. */
  var groups:Null<DynamicAccess<String>>;
}
