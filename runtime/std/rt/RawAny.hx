package rt;

/*
 * A raw array whose kind is only known at run time.
 */

/** A raw array of whichever kind; `T` is what the holder believes its elements to be (for `Intrinsics.rawIs`). */
@:coreType abstract RawAny<T> {}
