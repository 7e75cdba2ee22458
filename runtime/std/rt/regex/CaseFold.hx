package rt.regex;

/*
 * Which characters are one where case doesn't count: by upper case of one unit without the flag `u`, by simple case
 * folding with it.
 */

import rt.Host;
import rt.Intrinsics;

/** Canonical characters. */
class CaseFold {
  /** Pairs: a canonical unit, and one that is neither it nor its lower case but has it as canonical. */
  static final unitExtras = [
    0x39c, 0xb5, 0x1c4, 0x1c5, 0x1c7, 0x1c8, 0x1ca, 0x1cb, 0x1f1, 0x1f2, 0x399, 0x345, 0x399, 0x1fbe, 0x392, 0x3d0, 0x395, 0x3f5,
    0x398, 0x3d1, 0x39a, 0x3f0, 0x3a0, 0x3d6, 0x3a1, 0x3f1, 0x3a3, 0x3c2, 0x3a6, 0x3d5, 0x412, 0x1c80, 0x414, 0x1c81, 0x41e,
    0x1c82, 0x421, 0x1c83, 0x422, 0x1c84, 0x422, 0x1c85, 0x42a, 0x1c86, 0x462, 0x1c87, 0xa64a, 0x1c88, 0x1e60, 0x1e9b
  ];

  /** Pairs as above, of code points; the canonical one is the lower case. */
  static final pointExtras = [
    0x6b, 0x212a, 0x73, 0x17f, 0x3bc, 0xb5, 0xe5, 0x212b, 0xdf, 0x1e9e, 0x1c6, 0x1c5, 0x1c9, 0x1c8, 0x1cc, 0x1cb, 0x1f3, 0x1f2,
    0x3b9, 0x345, 0x3b9, 0x1fbe, 0x3b2, 0x3d0, 0x3b5, 0x3f5, 0x3b8, 0x3d1, 0x3b8, 0x3f4, 0x3ba, 0x3f0, 0x3c0, 0x3d6, 0x3c1,
    0x3f1, 0x3c3, 0x3c2, 0x3c6, 0x3d5, 0x3c9, 0x2126, 0x432, 0x1c80, 0x434, 0x1c81, 0x43e, 0x1c82, 0x441, 0x1c83, 0x442, 0x1c84,
    0x442, 0x1c85, 0x44a, 0x1c86, 0x463, 0x1c87, 0xa64b, 0x1c88, 0x1e61, 0x1e9b, 0x390, 0x1fd3, 0x3b0, 0x1fe3, 0xfb05, 0xfb06,
    0x1fb3, 0x1fbc, 0x1fc3, 0x1fcc, 0x1ff3, 0x1ffc
  ];

  /** The canonical character of `c`. */
  public static function canonical(c:Int, unicode:Bool):Int {
    if (c < 128) {
      if (unicode) return c >= "A".code && c <= "Z".code ? c + 32 : c;
      return c >= "a".code && c <= "z".code ? c - 32 : c;
    }
    if (!unicode) {
      var upper = single(Host.upper(Intrinsics.strOfCode(c)), c);
      return upper < 128 || upper > 0xffff ? c : upper;
    }
    switch c {
      case 0x131:
        return c;
      case 0x1fd3:
        return 0x390;
      case 0x1fe3:
        return 0x3b0;
      case 0xfb05:
        return 0xfb05;
      case 0xfb06:
        return 0xfb05;
      default:
    }
    if (c >= 0xd800 && c <= 0xdfff) return c;
    var text = ofPoint(c);
    var upper = single(Host.upper(text), c);
    return single(Host.lower(upper == c ? text : ofPoint(upper)), upper);
  }

  /** All characters with the canonical character of `c`. */
  public static function equivalents(c:Int, unicode:Bool):Array<Int> {
    var k = canonical(c, unicode);
    var all = [k];
    if (k < 0xd800 || k > 0xdfff) {
      var text = ofPoint(k);
      var other = single(unicode ? Host.upper(text) : Host.lower(text), k);
      if (other != k && canonical(other, unicode) == k) all.push(other);
    }
    // Greek letters with and without a small iota below.
    if (unicode && k >= 0x1f80 && k <= 0x1faf) all.push(k | 8);
    var extras = unicode ? pointExtras : unitExtras;
    var i = 0;
    while (i < extras.length) {
      if (extras[i] == k) all.push(extras[i + 1]);
      i += 2;
    }
    return all;
  }

  static function ofPoint(c:Int):String
    return c < 0x10000 ? Intrinsics.strOfCode(c) : Intrinsics.strOfCode(0xd7c0 + (c >> 10)) + Intrinsics.strOfCode(0xdc00 | (c & 0x3ff));

  /** The one character of a text, or `other` where it holds several. */
  static function single(text:String, other:Int):Int {
    var n = text.length;
    if (n == 1) return Intrinsics.strCode(text, 0);
    if (n != 2) return other;
    var high = Intrinsics.strCode(text, 0);
    var low = Intrinsics.strCode(text, 1);
    if (high & 0xfc00 != 0xd800 || low & 0xfc00 != 0xdc00) return other;
    return 0x10000 + ((high & 0x3ff) << 10 | (low & 0x3ff));
  }
}
