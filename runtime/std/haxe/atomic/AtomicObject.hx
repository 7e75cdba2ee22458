package haxe.atomic;

/*
 * Atomic references.
 */

/** A reference that is changed in one step. */
abstract AtomicObject<T:{}>(AtomicCell<T>) {
  /** With a value. */
  public inline function new(value:T):Void
    this = new AtomicCell(value);

  /** Stores `replacement` where the value is `expected`; gives the value before. */
  public inline function compareExchange(expected:T, replacement:T):T
    return this.value == expected ? this.exchange(replacement) : this.value;

  /** Stores a value; gives the one before. */
  public inline function exchange(value:T):T
    return this.exchange(value);

  /** The value. */
  public inline function load():T
    return this.value;

  /** Stores a value and gives it. */
  public inline function store(value:T):T
    return this.value = value;
}
