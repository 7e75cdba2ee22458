package haxe.extern;

/*
 * One type or another.
 */

/** A value of one of two types, for externs. */
@:transitive
abstract EitherType<T1, T2>(Dynamic) from T1 to T1 from T2 to T2 {}
