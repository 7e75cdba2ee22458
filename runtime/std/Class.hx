/*
 * Classes as values.
 */

/** The value of a class itself: `var c:Class<Foo> = Foo`. See `Type`. */
@:coreType @:runtimeValue abstract Class<T> {}
