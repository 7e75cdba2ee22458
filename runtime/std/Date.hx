/*
 * Dates.
 */

import rt.Host;

/** A point in time, with its date in the local time zone. */
@:hideFields
class Date {
  /** Milliseconds since 1970, UTC. */
  var t:Float;

  /** A local date; `month` counts from 0. */
  public function new(year:Int, month:Int, day:Int, hour:Int, min:Int, sec:Int):Void {
    t = Host.dateOfLocal(year, month, day, hour, min, sec);
  }

  /** Milliseconds since 1970, UTC. */
  public function getTime():Float
    return t;

  /** 0 to 23. */
  public function getHours():Int
    return Host.dateLocal(t, 3);

  /** 0 to 59. */
  public function getMinutes():Int
    return Host.dateLocal(t, 4);

  /** 0 to 59. */
  public function getSeconds():Int
    return Host.dateLocal(t, 5);

  /** The year, with its century. */
  public function getFullYear():Int
    return Host.dateLocal(t, 0);

  /** 0 to 11. */
  public function getMonth():Int
    return Host.dateLocal(t, 1);

  /** 1 to 31. */
  public function getDate():Int
    return Host.dateLocal(t, 2);

  /** 0 (Sunday) to 6. */
  public function getDay():Int
    return Host.dateLocal(t, 6);

  /** 0 to 23, in UTC. */
  public function getUTCHours():Int
    return Host.dateUtc(t, 3);

  /** 0 to 59, in UTC. */
  public function getUTCMinutes():Int
    return Host.dateUtc(t, 4);

  /** 0 to 59, in UTC. */
  public function getUTCSeconds():Int
    return Host.dateUtc(t, 5);

  /** The year, in UTC. */
  public function getUTCFullYear():Int
    return Host.dateUtc(t, 0);

  /** 0 to 11, in UTC. */
  public function getUTCMonth():Int
    return Host.dateUtc(t, 1);

  /** 1 to 31, in UTC. */
  public function getUTCDate():Int
    return Host.dateUtc(t, 2);

  /** 0 (Sunday) to 6, in UTC. */
  public function getUTCDay():Int
    return Host.dateUtc(t, 6);

  /** The minutes that UTC is ahead of local time. */
  public function getTimezoneOffset():Int
    return Host.dateLocal(t, 7);

  /** `2020-01-31 23:59:59` */
  public function toString():String
    return getFullYear() + "-" + two(getMonth() + 1) + "-" + two(getDate()) + " " + two(getHours()) + ":" + two(getMinutes()) + ":" + two(getSeconds());

  static inline function two(n:Int):String
    return n < 10 ? "0" + n : "" + n;

  /** The current date. */
  public static function now():Date
    return fromTime(Host.dateNow());

  /** The date so many milliseconds after 1970, UTC. */
  public static function fromTime(t:Float):Date {
    var d = new Date(1970, 0, 1, 0, 0, 0);
    d.t = t;
    return d;
  }

  /** From `YYYY-MM-DD hh:mm:ss`, `YYYY-MM-DD` (local) or `hh:mm:ss` (since 1970, UTC). */
  public static function fromString(s:String):Date {
    var parts = switch s.length {
      case 8: [s.split(":")];
      case 10: [s.split("-")];
      case 19: [s.substr(0, 10).split("-"), s.substr(11).split(":")];
      default: [];
    }
    if (parts.length == 0) throw "Invalid date format : " + s;
    var n = [for (part in parts) for (text in part) number(text, s)];
    if (n.length != parts.length * 3) throw "Invalid date format : " + s;
    return switch s.length {
      case 8: fromTime(Host.dateOfUtc(1970, 0, 1, n[0], n[1], n[2]));
      case 10: new Date(n[0], n[1] - 1, n[2], 0, 0, 0);
      default: new Date(n[0], n[1] - 1, n[2], n[3], n[4], n[5]);
    }
  }

  static function number(text:String, whole:String):Int {
    var n = Std.parseInt(text);
    if (n == null) throw "Invalid date format : " + whole;
    return n;
  }
}
