package haxe.atomic;

/*
 * Atomic numbers. A program runs in one thread here, so plain operations are atomic.
 */

/** An Int that is changed in one step. */
abstract AtomicInt(AtomicCell<Int>) {
  /** With a value. */
  public inline function new(value:Int):Void
    this = new AtomicCell(value);

  /** Adds `b`; gives the value before. */
  public inline function add(b:Int):Int
    return this.exchange(this.value + b);

  /** Subtracts `b`; gives the value before. */
  public inline function sub(b:Int):Int
    return this.exchange(this.value - b);

  /** Bitwise and; gives the value before. */
  public inline function and(b:Int):Int
    return this.exchange(this.value & b);

  /** Bitwise or; gives the value before. */
  public inline function or(b:Int):Int
    return this.exchange(this.value | b);

  /** Bitwise exclusive or; gives the value before. */
  public inline function xor(b:Int):Int
    return this.exchange(this.value ^ b);

  /** Stores `replacement` where the value is `expected`; gives the value before. */
  public inline function compareExchange(expected:Int, replacement:Int):Int
    return this.value == expected ? this.exchange(replacement) : this.value;

  /** Stores a value; gives the one before. */
  public inline function exchange(value:Int):Int
    return this.exchange(value);

  /** The value. */
  public inline function load():Int
    return this.value;

  /** Stores a value and gives it. */
  public inline function store(value:Int):Int
    return this.value = value;
}
