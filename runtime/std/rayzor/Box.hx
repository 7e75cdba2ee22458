package rayzor;

/*
 * One value on its own.
 */

/** A variable that can be shared. */
class Box<T> {
  /** The value. */
  public var value:T;

  /** With a value. */
  public function new(value:T)
    this.value = value;

  /** The value. */
  public inline function get():T
    return value;

  /** Sets the value. */
  public inline function set(v:T):Void
    value = v;
}
