package haxe.ds;

/*
 * Stable sorting of linked lists.
 */

/** Sorts lists whose elements hold their own links. */
class ListSort {
  /** Sorts a doubly linked list; gives its new head. */
  public static function sort<T:{prev:T, next:T}>(list:T, cmp:T->T->Int):T {
    if (list == null) return null;
    var all:Array<T> = [];
    var l = list;
    while (l != null) {
      all.push(l);
      l = l.next;
    }
    all.sort(cmp);
    var last:T = null;
    for (e in all) {
      e.prev = last;
      if (last != null) last.next = e;
      last = e;
    }
    last.next = null;
    all[0].prev = last;
    return all[0];
  }

  /** Sorts a singly linked list; gives its new head. */
  public static function sortSingleLinked<T:{next:T}>(list:T, cmp:T->T->Int):T {
    if (list == null) return null;
    var all:Array<T> = [];
    var l = list;
    while (l != null) {
      all.push(l);
      l = l.next;
    }
    all.sort(cmp);
    var last:T = null;
    for (e in all) {
      if (last != null) last.next = e;
      last = e;
    }
    last.next = null;
    return all[0];
  }
}
