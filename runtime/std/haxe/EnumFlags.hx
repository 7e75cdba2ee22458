package haxe;

/*
 * Sets of enum constructors as bits.
 */

/** A set of constructors of `T`, which has 32 at most and none with arguments. */
abstract EnumFlags<T:EnumValue>(Int) {
  /** The set with these bits. */
  public inline function new(i = 0)
    this = i;

  /** Whether `v` is in the set. */
  public inline function has(v:T):Bool
    return this & (1 << Type.enumIndex(v)) != 0;

  /** Adds `v`. */
  public inline function set(v:T):Void
    this |= 1 << Type.enumIndex(v);

  /** Takes `v` away. */
  public inline function unset(v:T):Void
    this &= 0xFFFFFFFF - (1 << Type.enumIndex(v));

  /** Adds `v` or takes it away. */
  public inline function setTo(v:T, condition:Bool):Void {
    if (condition)
      set(v);
    else
      unset(v);
  }

  /** The set with these bits. */
  public inline static function ofInt<T:EnumValue>(i:Int):EnumFlags<T>
    return new EnumFlags<T>(i);

  /** The bits. */
  public inline function toInt():Int
    return this;
}
