package js.lib;

/*
 * Pairs.
 */

/** A key and its value: a JavaScript array of two. */
abstract KeyValue<K, V>(Dynamic) {
  /** The key. */
  public var key(get, never):K;

  /** The value. */
  public var value(get, never):V;

  inline function get_key():K
    return this[0];

  inline function get_value():V
    return this[1];
}
