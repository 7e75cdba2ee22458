package haxe.atomic;

/*
 * Atomic Bools.
 */

/** A Bool that is changed in one step. */
abstract AtomicBool(AtomicCell<Bool>) {
  /** With a value. */
  public inline function new(value:Bool):Void
    this = new AtomicCell(value);

  /** Stores `replacement` where the value is `expected`; gives the value before. */
  public inline function compareExchange(expected:Bool, replacement:Bool):Bool
    return this.value == expected ? this.exchange(replacement) : this.value;

  /** Stores a value; gives the one before. */
  public inline function exchange(value:Bool):Bool
    return this.exchange(value);

  /** The value. */
  public inline function load():Bool
    return this.value;

  /** Stores a value and gives it. */
  public inline function store(value:Bool):Bool
    return this.value = value;
}
