package haxe.ds;

/*
 * Values that may be missing.
 */

/** A value, or none. */
enum Option<T> {
  /** A value. */
  Some(v:T);

  /** No value. */
  None;
}
