package rt;

/*
 * The stable merge sort behind Array.sort, haxe.ds.ArraySort and Vector.sort.
 */

/** Sorting of raw arrays. */
class Sort {
  /** Runs of that length are sorted by insertion. */
  static inline var RUN = 12;

  /** Sorts the first `n` elements; elements that compare equal keep their order. */
  public static function merge<T>(r:Raw<T>, n:Int, f:T->T->Int):Void {
    var at = 0;
    while (at < n) {
      insertion(r, at, at + RUN < n ? at + RUN : n, f);
      at += RUN;
    }
    if (n <= RUN) return;
    var from = r;
    var to:Raw<T> = Intrinsics.rawNew(n);
    var width = RUN;
    while (width < n) {
      var lo = 0;
      while (lo < n) {
        var mid = lo + width;
        if (mid > n) mid = n;
        var hi = mid + width;
        if (hi > n) hi = n;
        runs(from, to, lo, mid, hi, f);
        lo = hi;
      }
      var t = from;
      from = to;
      to = t;
      width *= 2;
    }
    // An odd number of rounds ended in the other array; copying to itself is harmless.
    Intrinsics.rawCopy(r, 0, from, 0, n);
  }

  static function insertion<T>(r:Raw<T>, lo:Int, hi:Int, f:T->T->Int):Void {
    for (i in lo + 1...hi) {
      var v = Intrinsics.rawGet(r, i);
      var j = i - 1;
      while (j >= lo) {
        var w = Intrinsics.rawGet(r, j);
        if (f(w, v) <= 0) break;
        Intrinsics.rawSet(r, j + 1, w);
        j--;
      }
      Intrinsics.rawSet(r, j + 1, v);
    }
  }

  static function runs<T>(from:Raw<T>, to:Raw<T>, lo:Int, mid:Int, hi:Int, f:T->T->Int):Void {
    if (mid >= hi || f(Intrinsics.rawGet(from, mid - 1), Intrinsics.rawGet(from, mid)) <= 0) {
      Intrinsics.rawCopy(to, lo, from, lo, hi - lo);
      return;
    }
    var i = lo;
    var j = mid;
    var k = lo;
    while (i < mid && j < hi) {
      var a = Intrinsics.rawGet(from, i);
      var b = Intrinsics.rawGet(from, j);
      if (f(a, b) <= 0) {
        Intrinsics.rawSet(to, k, a);
        i++;
      } else {
        Intrinsics.rawSet(to, k, b);
        j++;
      }
      k++;
    }
    if (i < mid)
      Intrinsics.rawCopy(to, k, from, i, mid - i);
    else
      Intrinsics.rawCopy(to, k, from, j, hi - j);
  }
}
