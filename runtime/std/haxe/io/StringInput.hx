package haxe.io;

/*
 * Reading from a string.
 */

/** Reads a string as UTF-8. */
class StringInput extends BytesInput {
  /** Reads a string. */
  public function new(s:String)
    super(Bytes.ofString(s));
}
