/*
 * The name of haxe.ds.List without its package.
 */

/** A linked list. */
typedef List<T> = haxe.ds.List<T>;
