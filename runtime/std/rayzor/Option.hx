package rayzor;

/*
 * The name of haxe.ds.Option here.
 */

/** A value, or none. */
typedef Option<T> = haxe.ds.Option<T>;
