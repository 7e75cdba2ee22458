package haxe.extern;

/*
 * The former rest arguments.
 */

/** Use haxe.Rest instead. */
typedef Rest<T> = haxe.Rest<T>;
