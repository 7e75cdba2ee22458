package haxe.atomic;

/*
 * Atomic Bools.
 */

import rt.Intrinsics;
import rt.Raw;
import rt.Threads;

/** A Bool that threads change in one step. */
abstract AtomicBool(Raw<Int>) {
  /** With a value. */
  public inline function new(value:Bool):Void {
    this = Intrinsics.rawNew(1);
    Threads.store(this, value ? 1 : 0);
  }

  /** Stores `replacement` where the value is `expected`; gives the value before. */
  public inline function compareExchange(expected:Bool, replacement:Bool):Bool
    return Threads.compareExchange(this, expected ? 1 : 0, replacement ? 1 : 0) == 1;

  /** Stores a value; gives the one before. */
  public inline function exchange(value:Bool):Bool
    return Threads.exchange(this, value ? 1 : 0) == 1;

  /** The value. */
  public inline function load():Bool
    return Threads.load(this) == 1;

  /** Stores a value and gives it. */
  public inline function store(value:Bool):Bool {
    Threads.store(this, value ? 1 : 0);
    return value;
  }
}
