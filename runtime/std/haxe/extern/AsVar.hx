package haxe.extern;

/*
 * Arguments that must be variables.
 */

/** For externs: an argument that is put in a variable. */
abstract AsVar<T>(T) from T to T {}
