/*
 * A value of any type that must be cast before it is used.
 */

/** Anything: unifies with every type in both directions, but has no fields of its own. */
@:forward.variance
abstract Any(Dynamic) {
  @:noCompletion @:to extern inline function __promote<T>():T
    return this;

  @:noCompletion @:from extern inline static function __cast<T>(value:T):Any
    return cast value;

  @:noCompletion inline function toString():String
    return Std.string(this);
}
