package haxe.atomic;

/*
 * Atomic numbers.
 */

import rt.Intrinsics;
import rt.Raw;
import rt.Threads;

/** An Int that threads change in one step. */
abstract AtomicInt(Raw<Int>) {
  /** With a value. */
  public inline function new(value:Int):Void {
    this = Intrinsics.rawNew(1);
    Threads.store(this, value);
  }

  /** Adds `b`; gives the value before. */
  public inline function add(b:Int):Int
    return Threads.add(this, b);

  /** Subtracts `b`; gives the value before. */
  public inline function sub(b:Int):Int
    return Threads.add(this, -b);

  /** Bitwise and; gives the value before. */
  public inline function and(b:Int):Int
    return Threads.and(this, b);

  /** Bitwise or; gives the value before. */
  public inline function or(b:Int):Int
    return Threads.or(this, b);

  /** Bitwise exclusive or; gives the value before. */
  public inline function xor(b:Int):Int
    return Threads.xor(this, b);

  /** Stores `replacement` where the value is `expected`; gives the value before. */
  public inline function compareExchange(expected:Int, replacement:Int):Int
    return Threads.compareExchange(this, expected, replacement);

  /** Stores a value; gives the one before. */
  public inline function exchange(value:Int):Int
    return Threads.exchange(this, value);

  /** The value. */
  public inline function load():Int
    return Threads.load(this);

  /** Stores a value and gives it. */
  public inline function store(value:Int):Int {
    Threads.store(this, value);
    return value;
  }
}
