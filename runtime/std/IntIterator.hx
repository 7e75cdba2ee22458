/*
 * Ranges.
 */

/** The Ints from `min` to `max` (exclusive): `min...max`. */
class IntIterator {
  var min:Int;
  var max:Int;

  /** A range. */
  public inline function new(min:Int, max:Int) {
    this.min = min;
    this.max = max;
  }

  /** Whether there is a next one. */
  public inline function hasNext():Bool
    return min < max;

  /** The next one. */
  public inline function next():Int
    return min++;
}
