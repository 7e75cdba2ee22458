package haxe;

/*
 * Int64 from other forms.
 */

import rt.Intrinsics;

/** Parsing and conversion. */
class Int64Helper {
  /** From decimal digits, 0 where there are none; throws where there are too many, or other characters. */
  public static function parseString(sParam:String):Int64 {
    var s = StringTools.trim(sParam);
    var negative = s.charAt(0) == "-";
    if (negative) s = s.substring(1);
    var n = s.length;
    var ten = Intrinsics.i64OfInt(10);
    var least = Int64.make(0x80000000, 0);
    var limit = Intrinsics.i64Div(least, ten);
    // Collected on the negative side, which reaches one further.
    var value = Intrinsics.i64OfInt(0);
    for (i in 0...n) {
      var d = Intrinsics.strCode(s, i) - "0".code;
      if (d < 0 || d > 9) throw "NumberFormatError";
      if (Intrinsics.i64Lt(value, limit)) throw negative ? "NumberFormatError: Underflow" : "NumberFormatError: Overflow";
      var grown = Intrinsics.i64Mul(value, ten);
      value = Intrinsics.i64Sub(grown, Intrinsics.i64OfInt(d));
      if (Intrinsics.i64Lt(grown, value)) throw negative ? "NumberFormatError: Underflow" : "NumberFormatError: Overflow";
    }
    if (negative) return value;
    if (Intrinsics.i64Eq(value, least)) throw "NumberFormatError: Overflow";
    return Int64.neg(value);
  }

  /** From a Float, its fraction dropped; throws beyond 2^53. */
  public static function fromFloat(f:Float):Int64 {
    if (Math.isNaN(f) || !Math.isFinite(f)) throw "Number is NaN or Infinite";
    var whole = Intrinsics.trunc(f);
    if (whole > 9007199254740991.0) throw "Conversion overflow";
    if (whole < -9007199254740991.0) throw "Conversion underflow";
    return Intrinsics.floatToI64(whole);
  }
}
