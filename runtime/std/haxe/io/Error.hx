package haxe.io;

/*
 * Errors of inputs and outputs.
 */

/** What inputs and outputs throw. */
enum Error {
  /** The operation can't go on now. */
  Blocked;

  /** A number is too large. */
  Overflow;

  /** A position is out of range. */
  OutsideBounds;

  /** Something else. */
  Custom(e:Dynamic);
}
