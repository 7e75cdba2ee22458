/*
 * Enums as values.
 */

/** The value of an enum itself: `var e:Enum<Color> = Color`. See `Type`. */
@:coreType @:runtimeValue abstract Enum<T> {}
