package haxe.ds;

/*
 * Stable sorting.
 */

/** Sorts arrays in place; elements that compare equal keep their order. */
class ArraySort {
  /** Sorts `a` as `cmp` says. */
  static public inline function sort<T>(a:Array<T>, cmp:T->T->Int):Void
    a.sort(cmp);
}
