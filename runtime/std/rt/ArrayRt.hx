package rt;

import haxe.Int64;

/*
 * Arrays whose elements may be kept in another way than their type says: an `Array<Int>` that someone saw as `Array<Dynamic>`
 * and pushed a String to holds Dynamic values from then on, for everyone.
 */

/** The slow half of array access, and what works on raw arrays of any kind. */
class ArrayRt {
  /** `a[i]` where the array holds another kind than T, or `i` is out of range. */
  public static function getSlow<T>(a:Array<T>, i:Int):T {
    var d = Intrinsics.arrayData(a);
    if (Intrinsics.unsignedLess(i, Intrinsics.arrayLen(a))) {
      if (Intrinsics.rawIs(d)) return Intrinsics.rawGet(Intrinsics.rawAs(d), i);
      var v = getAny(d, i);
      return v;
    }
    var none:Dynamic = null;
    return none;
  }

  /** `a[i] = v` where the array holds another kind, or must grow. */
  public static function setSlow<T>(a:Array<T>, i:Int, v:T):Void {
    if (i < 0) throw 'Negative array index: $i';
    var d = Intrinsics.arrayData(a);
    var n = Intrinsics.arrayLen(a);
    if (!Intrinsics.rawIs(d)) {
      if (n == 0) {
        var fresh:Raw<T> = Intrinsics.rawNew(capacityFor(0, i + 1));
        Intrinsics.rawSet(fresh, i, v);
        Intrinsics.arraySetData(a, Intrinsics.rawAny(fresh));
        Intrinsics.arraySetLen(a, i + 1);
        return;
      }
      setOther(a, i, v);
      return;
    }
    var r = Intrinsics.rawAs(d);
    var cap = Intrinsics.rawLen(d);
    if (i >= cap) {
      var wider:Raw<T> = Intrinsics.rawNew(capacityFor(cap, i + 1));
      Intrinsics.rawCopy(wider, 0, r, 0, n);
      r = wider;
      Intrinsics.arraySetData(a, Intrinsics.rawAny(wider));
    }
    Intrinsics.rawSet(r, i, v);
    if (i >= n) Intrinsics.arraySetLen(a, i + 1);
  }

  static function setOther<T>(a:Array<T>, i:Int, v:Dynamic):Void {
    if (!fits(Intrinsics.arrayData(a), v)) toDynamic(a);
    reserve(a, i + 1);
    setAny(Intrinsics.arrayData(a), i, v);
    if (i >= Intrinsics.arrayLen(a)) Intrinsics.arraySetLen(a, i + 1);
  }

  /** An array over the first `n` elements of a raw array. */
  public static function ofRaw<T>(r:Raw<T>, n:Int):Array<T>
    return Intrinsics.arrayNew(r, n);

  /** An empty array: `new Array<T>()`. */
  public static function create<T>():Array<T> {
    var r:Raw<T> = Intrinsics.rawNew(0);
    return Intrinsics.arrayNew(r, 0);
  }

  /** An array of `n` elements at their default, for filling. */
  public static function sized<T>(n:Int):Array<T> {
    var r:Raw<T> = Intrinsics.rawNew(n);
    return Intrinsics.arrayNew(r, n);
  }

  /** The room to take when `needed` is more than `cap`. */
  public static function capacityFor(cap:Int, needed:Int):Int {
    // One more than the largest Int is the least.
    if (needed < 0) Raise.raise(5);
    var grown = cap + (cap >> 1) + 4;
    return grown > needed ? grown : needed;
  }

  /** Makes room for `needed` elements, of whichever kind. */
  public static function reserve<T>(a:Array<T>, needed:Int):Void {
    var d = Intrinsics.arrayData(a);
    var cap = Intrinsics.rawLen(d);
    if (needed <= cap) return;
    var wider = newLike(d, capacityFor(cap, needed));
    copyAny(wider, 0, d, 0, Intrinsics.arrayLen(a));
    Intrinsics.arraySetData(a, wider);
  }

  /** Lets the array hold Dynamic values from now on. */
  public static function toDynamic<T>(a:Array<T>):Void {
    var d = Intrinsics.arrayData(a);
    if (Intrinsics.rawIsDyn(d)) return;
    var n = Intrinsics.arrayLen(a);
    var r:Raw<Dynamic> = Intrinsics.rawNew(Intrinsics.rawLen(d));
    for (i in 0...n)
      Intrinsics.rawSet(r, i, getAny(d, i));
    Intrinsics.arraySetData(a, Intrinsics.anyOfDyn(r));
  }

  /** Opens a gap of one at `at` (0 to length); its content is to be set. */
  public static function gap<T>(a:Array<T>, at:Int):Void {
    var n = Intrinsics.arrayLen(a);
    reserve(a, n + 1);
    var d = Intrinsics.arrayData(a);
    if (at < n) copyAny(d, at + 1, d, at, n - at);
    Intrinsics.arraySetLen(a, n + 1);
  }

  /** Takes `count` elements away from `at` on, all in range. */
  public static function removeRange<T>(a:Array<T>, at:Int, count:Int):Void {
    if (count == 0) return;
    var n = Intrinsics.arrayLen(a);
    var d = Intrinsics.arrayData(a);
    if (at + count < n) copyAny(d, at, d, at + count, n - at - count);
    truncate(a, n - count);
  }

  /** Shortens an array to `n` elements; units from there on are cleared. */
  public static function truncate<T>(a:Array<T>, n:Int):Void {
    clearAny(Intrinsics.arrayData(a), n, Intrinsics.arrayLen(a) - n);
    Intrinsics.arraySetLen(a, n);
  }

  /** A new array of the elements from `at` on, all in range, kept the same way. */
  public static function part<T>(a:Array<T>, at:Int, count:Int):Array<T> {
    var d = Intrinsics.arrayData(a);
    var made:Array<T> = create();
    var r = newLike(d, count);
    copyAny(r, 0, d, at, count);
    Intrinsics.arraySetData(made, r);
    Intrinsics.arraySetLen(made, count);
    return made;
  }

  /** The elements as a raw array of T, a copy. */
  public static function toRaw<T>(a:Array<T>):Raw<T> {
    var n = Intrinsics.arrayLen(a);
    var d = Intrinsics.arrayData(a);
    var r:Raw<T> = Intrinsics.rawNew(n);
    if (Intrinsics.rawIs(d))
      Intrinsics.rawCopy(r, 0, Intrinsics.rawAs(d), 0, n);
    else
      for (i in 0...n)
        Intrinsics.rawSet(r, i, a[i]);
    return r;
  }

  // ---- raw arrays of any kind

  /** An element as Dynamic. */
  public static function getAny<T>(d:RawAny<T>, i:Int):Dynamic {
    if (Intrinsics.rawIsDyn(d)) return Intrinsics.rawGet(Intrinsics.rawAsDyn(d), i);
    if (Intrinsics.rawIsInt(d)) return Intrinsics.rawGet(Intrinsics.rawAsInt(d), i);
    if (Intrinsics.rawIsFloat(d)) return Intrinsics.rawGet(Intrinsics.rawAsFloat(d), i);
    if (Intrinsics.rawIsString(d)) return Intrinsics.rawGet(Intrinsics.rawAsString(d), i);
    if (Intrinsics.rawIsBool(d)) return Intrinsics.rawGet(Intrinsics.rawAsBool(d), i);
    return Intrinsics.rawGet(Intrinsics.rawAsInt64(d), i);
  }

  /** Whether a value can be kept in such an array as it is. */
  public static function fits<T>(d:RawAny<T>, v:Dynamic):Bool {
    if (Intrinsics.rawIsDyn(d)) return true;
    var id = Intrinsics.classId(v);
    if (Intrinsics.rawIsInt(d)) return id == ClassIds.INT;
    if (Intrinsics.rawIsFloat(d)) return id == ClassIds.FLOAT || id == ClassIds.INT;
    if (Intrinsics.rawIsString(d)) return id == ClassIds.STRING || id == ClassIds.NULL;
    if (Intrinsics.rawIsBool(d)) return id == ClassIds.BOOL;
    return id == ClassIds.INT64;
  }

  /** Stores a value that fits. */
  public static function setAny<T>(d:RawAny<T>, i:Int, v:Dynamic):Void {
    if (Intrinsics.rawIsDyn(d))
      Intrinsics.rawSet(Intrinsics.rawAsDyn(d), i, v);
    else if (Intrinsics.rawIsInt(d))
      Intrinsics.rawSet(Intrinsics.rawAsInt(d), i, (v : Int));
    else if (Intrinsics.rawIsFloat(d))
      Intrinsics.rawSet(Intrinsics.rawAsFloat(d), i, (v : Float));
    else if (Intrinsics.rawIsString(d))
      Intrinsics.rawSet(Intrinsics.rawAsString(d), i, (v : String));
    else if (Intrinsics.rawIsBool(d))
      Intrinsics.rawSet(Intrinsics.rawAsBool(d), i, (v : Bool));
    else
      Intrinsics.rawSet(Intrinsics.rawAsInt64(d), i, (v : Int64));
  }

  /** A raw array of the same kind. */
  public static function newLike<T>(d:RawAny<T>, n:Int):RawAny<T> {
    if (Intrinsics.rawIsDyn(d)) {
      var r:Raw<Dynamic> = Intrinsics.rawNew(n);
      return Intrinsics.anyOfDyn(r);
    }
    if (Intrinsics.rawIsInt(d)) {
      var r:Raw<Int> = Intrinsics.rawNew(n);
      return Intrinsics.anyOfInt(r);
    }
    if (Intrinsics.rawIsFloat(d)) {
      var r:Raw<Float> = Intrinsics.rawNew(n);
      return Intrinsics.anyOfFloat(r);
    }
    if (Intrinsics.rawIsString(d)) {
      var r:Raw<String> = Intrinsics.rawNew(n);
      return Intrinsics.anyOfString(r);
    }
    if (Intrinsics.rawIsBool(d)) {
      var r:Raw<Bool> = Intrinsics.rawNew(n);
      return Intrinsics.anyOfBool(r);
    }
    var r:Raw<Int64> = Intrinsics.rawNew(n);
    return Intrinsics.anyOfInt64(r);
  }

  /** Copies between raw arrays of the same kind; they may overlap. */
  public static function copyAny<T>(dst:RawAny<T>, di:Int, src:RawAny<T>, si:Int, n:Int):Void {
    if (Intrinsics.rawIsDyn(dst))
      Intrinsics.rawCopy(Intrinsics.rawAsDyn(dst), di, Intrinsics.rawAsDyn(src), si, n);
    else if (Intrinsics.rawIsInt(dst))
      Intrinsics.rawCopy(Intrinsics.rawAsInt(dst), di, Intrinsics.rawAsInt(src), si, n);
    else if (Intrinsics.rawIsFloat(dst))
      Intrinsics.rawCopy(Intrinsics.rawAsFloat(dst), di, Intrinsics.rawAsFloat(src), si, n);
    else if (Intrinsics.rawIsString(dst))
      Intrinsics.rawCopy(Intrinsics.rawAsString(dst), di, Intrinsics.rawAsString(src), si, n);
    else if (Intrinsics.rawIsBool(dst))
      Intrinsics.rawCopy(Intrinsics.rawAsBool(dst), di, Intrinsics.rawAsBool(src), si, n);
    else
      Intrinsics.rawCopy(Intrinsics.rawAsInt64(dst), di, Intrinsics.rawAsInt64(src), si, n);
  }

  /** Sets `n` elements to their default. */
  public static function clearAny<T>(d:RawAny<T>, at:Int, n:Int):Void {
    if (n <= 0) return;
    if (Intrinsics.rawIsDyn(d))
      Intrinsics.rawFill(Intrinsics.rawAsDyn(d), at, null, n);
    else if (Intrinsics.rawIsInt(d))
      Intrinsics.rawFill(Intrinsics.rawAsInt(d), at, 0, n);
    else if (Intrinsics.rawIsFloat(d))
      Intrinsics.rawFill(Intrinsics.rawAsFloat(d), at, 0.0, n);
    else if (Intrinsics.rawIsString(d))
      Intrinsics.rawFill(Intrinsics.rawAsString(d), at, null, n);
    else if (Intrinsics.rawIsBool(d))
      Intrinsics.rawFill(Intrinsics.rawAsBool(d), at, false, n);
    else
      Intrinsics.rawFill(Intrinsics.rawAsInt64(d), at, Int64.ofInt(0), n);
  }
}
