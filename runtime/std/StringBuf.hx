/*
 * Building of strings.
 */

import rt.Dyn;
import rt.Host;
import rt.Intrinsics;
import rt.RawI16;

/** Collects text; units are gathered in a growing array, so that a long text costs no more than its length. */
class StringBuf {
  var units:RawI16;
  var room:Int;
  var used:Int;

  /** The number of units so far. */
  public var length(get, never):Int;

  /** An empty buffer. */
  public function new() {
    room = 32;
    units = Intrinsics.newI16(32);
    used = 0;
  }

  inline function get_length():Int
    return used;

  /** Adds a value as text. */
  public inline function add<T>(x:T):Void
    append(Std.string(x));

  /** Adds a character by its code. */
  public inline function addChar(c:Int):Void {
    if (c > 0xffff)
      append(String.fromCharCode(c));
    else {
      if (used == room) grow(used + 1);
      Intrinsics.setI16(units, used, c);
      used++;
    }
  }

  /** Adds `len` units of a string from `pos` on (all that follow where it is left out). */
  public function addSub(s:String, pos:Int, ?len:Int):Void
    append(len == null ? s.substr(pos) : s.substr(pos, len));

  /** The text so far. */
  public function toString():String
    return Host.ofUnits(units, 0, used);

  function append(s:String):Void {
    if (s == null) s = "null";
    var n = s.length;
    if (used + n > room) grow(used + n);
    used += Host.toUnits(s, units, used);
  }

  function grow(needed:Int):Void {
    var size = room * 2;
    if (size < needed) size = needed;
    var wider = Intrinsics.newI16(size);
    Intrinsics.copyI16(wider, 0, units, 0, used);
    units = wider;
    room = size;
  }
}
