package js.lib;

/*
 * Dates.
 */

/** JavaScript's `Date`. */
@:native("Date")
extern class Date {
  static function now():Float;
  static function parse(s:String):Float;
  function new(?value:Dynamic):Void;
  function getTime():Float;
  function getFullYear():Int;
  function getMonth():Int;
  function getDate():Int;
  function getDay():Int;
  function getHours():Int;
  function getMinutes():Int;
  function getSeconds():Int;
  function getMilliseconds():Int;
  function getTimezoneOffset():Int;
  function toISOString():String;
  function toLocaleString(?locale:String):String;
  function toString():String;
}
