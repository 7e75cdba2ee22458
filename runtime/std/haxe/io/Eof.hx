package haxe.io;

/*
 * The end of an input.
 */

/** Thrown where an input has no more. */
class Eof {
  /** The end. */
  public function new() {}

  function toString():String
    return "Eof";
}
