package js.lib;

/*
 * Dates.
 */

import Date as HaxeDate;

/** JavaScript's `Date`. */
@:native("Date")
extern class Date {
  /** A date: now, of a time, of text, or of its local parts. */
  @:overload(function(value:Float):Void {})
  @:overload(function(value:String):Void {})
  @:overload(function(year:Int, month:Int, ?day:Int, ?hours:Int, ?minutes:Int, ?seconds:Int, ?milliseconds:Int):Void {})
  function new():Void;

  /** A Haxe date as JavaScript's. */
  static inline function fromHaxeDate(date:HaxeDate):Date
    return new Date(date.getTime());

  /** A JavaScript date as Haxe's. */
  static inline function toHaxeDate(date:Date):HaxeDate
    return HaxeDate.fromTime(date.getTime());

  /** The time now, in milliseconds since 1970. */
  static function now():Float;

  /** The time that a text says. */
  static function parse(dateString:String):Float;

  /** The time of parts in UTC. */
  static function UTC(year:Int, month:Int, ?day:Int, ?hour:Int, ?minute:Int, ?second:Int, ?millisecond:Int):Float;

  /** The day of the month, local. */
  @:pure function getDate():Int;

  /** The day of the week, 0 for Sunday, local. */
  @:pure function getDay():Int;

  /** The year, local. */
  @:pure function getFullYear():Int;

  /** The hours, local. */
  @:pure function getHours():Int;

  /** The milliseconds, local. */
  @:pure function getMilliseconds():Int;

  /** The minutes, local. */
  @:pure function getMinutes():Int;

  /** The month, 0 for January, local. */
  @:pure function getMonth():Int;

  /** The seconds, local. */
  @:pure function getSeconds():Int;

  /** The time in milliseconds since 1970. */
  @:pure function getTime():Float;

  /** The minutes by which UTC is ahead of local time. */
  @:pure function getTimezoneOffset():Int;

  /** The day of the month, in UTC. */
  @:pure function getUTCDate():Int;

  /** The day of the week, 0 for Sunday, in UTC. */
  @:pure function getUTCDay():Int;

  /** The year, in UTC. */
  @:pure function getUTCFullYear():Int;

  /** The hours, in UTC. */
  @:pure function getUTCHours():Int;

  /** The milliseconds, in UTC. */
  @:pure function getUTCMilliseconds():Int;

  /** The minutes, in UTC. */
  @:pure function getUTCMinutes():Int;

  /** The month, 0 for January, in UTC. */
  @:pure function getUTCMonth():Int;

  /** The seconds, in UTC. */
  @:pure function getUTCSeconds():Int;

  /** Sets the day of the month, local. */
  function setDate(day:Int):Void;

  /** Sets the year, local. */
  @:overload(function(year:Int, month:Int, day:Int):Void {})
  function setFullYear(year:Int):Void;

  /** Sets the hours, local. */
  @:overload(function(hour:Int, minute:Int, second:Int, millisecond:Int):Void {})
  function setHours(hour:Int):Void;

  /** Sets the milliseconds, local. */
  function setMilliseconds(millisecond:Int):Void;

  /** Sets the minutes, local. */
  @:overload(function(minute:Int, second:Int, millisecond:Int):Void {})
  function setMinutes(minute:Int):Void;

  /** Sets the month, local. */
  @:overload(function(month:Int, day:Int):Void {})
  function setMonth(month:Int):Void;

  /** Sets the seconds, local. */
  @:overload(function(second:Int, millisecond:Int):Void {})
  function setSeconds(second:Int):Void;

  /** Sets the time. */
  function setTime(time:Float):Void;

  /** Sets the day of the month, in UTC. */
  function setUTCDate(day:Int):Void;

  /** Sets the year, in UTC. */
  @:overload(function(year:Int, month:Int, day:Int):Void {})
  function setUTCFullYear(year:Int):Void;

  /** Sets the hours, in UTC. */
  @:overload(function(hour:Int, minute:Int, second:Int, millisecond:Int):Void {})
  function setUTCHours(hour:Int):Void;

  /** Sets the milliseconds, in UTC. */
  function setUTCMilliseconds(millisecond:Int):Void;

  /** Sets the minutes, in UTC. */
  @:overload(function(minute:Int, second:Int, millisecond:Int):Void {})
  function setUTCMinutes(minute:Int):Void;

  /** Sets the month, in UTC. */
  @:overload(function(month:Int, day:Int):Void {})
  function setUTCMonth(month:Int):Void;

  /** Sets the seconds, in UTC. */
  @:overload(function(second:Int, millisecond:Int):Void {})
  function setUTCSeconds(second:Int):Void;

  /** The day as text. */
  @:pure function toDateString():String;

  /** As text by ISO 8601, in UTC. */
  @:pure function toISOString():String;

  /** The same, for JSON.stringify. */
  @:pure function toJSON():String;

  /** The day as text in a language. */
  @:pure function toLocaleDateString(?locales:String, ?options:Dynamic<Dynamic>):String;

  /** As text of a format, where the engine has it. */
  @:pure function toLocaleFormat(format:String):String;

  /** As text in a language. */
  @:pure function toLocaleString(?locales:String, ?options:Dynamic<Dynamic>):String;

  /** The time of day as text in a language. */
  @:pure function toLocaleTimeString(?locales:String, ?options:Dynamic<Dynamic>):String;

  /** As code, where the engine has it. */
  @:pure function toSource():String;

  /** As text. */
  @:pure function toString():String;

  /** The time of day as text. */
  @:pure function toTimeString():String;

  /** As text in UTC. */
  @:pure function toUTCString():String;
}
