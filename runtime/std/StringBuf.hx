/*
 * Building of strings.
 */

import rt.Dyn;
import rt.Host;
import rt.Intrinsics;
import rt.RawI16;

/**
 * Collects text; units are gathered in a growing array, so that a long text costs no more than its length. JavaScript's engines join strings without
 * copying them: there an array of `chunk` units is enough, and is emptied into a string when it is full.
 */
@:hideFields
class StringBuf {
  var units:RawI16;
  var room:Int;
  var used:Int;
  #if wasm
  static inline final chunk = 4096;

  /** What comes before the units. */
  var before:String;
  #end

  /** The number of units so far. */
  public var length(get, never):Int;

  /** An empty buffer. */
  public function new() {
    room = 32;
    units = Intrinsics.newI16(32);
    used = 0;
    #if wasm
    before = "";
    #end
  }

  inline function get_length():Int
    return #if wasm before.length + #end used;

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
    return #if wasm before + #end Host.ofUnits(units, 0, used);

  function append(s:String):Void {
    if (s == null) s = "null";
    var n = s.length;
    if (used + n > room) grow(used + n);
    #if wasm
    // More than there is ever room for.
    if (n > room) before += s;
    else
    #end
    used += Host.toUnits(s, units, used);
  }

  /** Makes room for more units: so many as are used and needed now. */
  @:noinline function grow(needed:Int):Void {
    #if wasm
    if (needed > chunk) {
      before += Host.ofUnits(units, 0, used);
      used = 0;
      return;
    }
    #end
    var size = room * 2;
    if (size < needed) size = needed;
    var wider = Intrinsics.newI16(size);
    Intrinsics.copyI16(wider, 0, units, 0, used);
    units = wider;
    room = size;
  }
}
