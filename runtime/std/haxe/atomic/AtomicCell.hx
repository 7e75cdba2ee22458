package haxe.atomic;

/*
 * What atomics keep their value in.
 */

/** A variable. */
@:noCompletion
class AtomicCell<T> {
  /** Its value. */
  public var value:T;

  /** With a value. */
  public function new(value:T)
    this.value = value;

  /** Stores a value; gives the one before. */
  public function exchange(v:T):T {
    var before = value;
    value = v;
    return before;
  }
}
