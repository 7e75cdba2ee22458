package haxe;

/*
 * Thrown values that are no exceptions.
 */

/** Wraps a value of another type that was thrown. */
class ValueException extends Exception {
  /** The thrown value. */
  public var value(default, null):Any;

  /** Wraps a value. */
  public function new(value:Any, ?previous:Exception, ?native:Any):Void {
    super(Std.string(value), previous, native);
    this.value = value;
  }

  override function unwrap():Any
    return value;
}
