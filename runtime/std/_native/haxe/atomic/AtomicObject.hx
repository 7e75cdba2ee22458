package haxe.atomic;

/*
 * Atomic references.
 */

import rt.Intrinsics;
import rt.Raw;
import rt.Threads;

/** A reference that threads change in one step. */
abstract AtomicObject<T:{}>(Raw<Dynamic>) {
  /** With a value. */
  public inline function new(value:T):Void {
    this = Intrinsics.rawNew(1);
    Threads.storeValue(this, value);
  }

  /** Stores `replacement` where the value is `expected`; gives the value before. */
  public inline function compareExchange(expected:T, replacement:T):T
    return cast Threads.compareExchangeValue(this, expected, replacement);

  /** Stores a value; gives the one before. */
  public inline function exchange(value:T):T
    return cast Threads.exchangeValue(this, value);

  /** The value. */
  public inline function load():T
    return cast Threads.loadValue(this);

  /** Stores a value and gives it. */
  public inline function store(value:T):T {
    Threads.storeValue(this, value);
    return value;
  }
}
