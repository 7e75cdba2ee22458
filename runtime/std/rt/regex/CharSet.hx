package rt.regex;

/*
 * Sets of characters.
 */

/** Code units or code points, as ranges. */
class CharSet {
  /** The first and the last of each range, in turn; ascending and apart after `sort`. */
  public var ranges:Array<Int> = [];

  /** An empty set. */
  public function new() {}

  /** Adds the characters `low` to `high`; gives the set. */
  public function add(low:Int, high:Int):CharSet {
    ranges.push(low);
    ranges.push(high);
    return this;
  }

  /** Adds the characters of another set. */
  public function addAll(other:CharSet):Void {
    for (v in other.ranges)
      ranges.push(v);
  }

  /** Puts the ranges in order and joins those that touch; gives the set. */
  public function sort():CharSet {
    var n = ranges.length >> 1;
    if (n < 2) return this;
    var order = [for (i in 0...n) i];
    var all = ranges;
    order.sort((a, b) -> all[a * 2] - all[b * 2]);
    var joined:Array<Int> = [];
    for (i in order) {
      var low = all[i * 2];
      var high = all[i * 2 + 1];
      var last = joined.length - 1;
      if (last >= 0 && low <= joined[last] + 1) {
        if (high > joined[last]) joined[last] = high;
      } else {
        joined.push(low);
        joined.push(high);
      }
    }
    ranges = joined;
    return this;
  }

  /** All characters but these. */
  public function complement():CharSet {
    sort();
    var made = new CharSet();
    var from = 0;
    var i = 0;
    while (i < ranges.length) {
      if (ranges[i] > from) made.add(from, ranges[i] - 1);
      from = ranges[i + 1] + 1;
      i += 2;
    }
    if (from <= 0x10ffff) made.add(from, 0x10ffff);
    return made;
  }

  /** Whether the character is one of these; the ranges are sorted. */
  public function has(c:Int):Bool {
    var low = 0;
    var high = (ranges.length >> 1) - 1;
    while (low <= high) {
      var mid = (low + high) >> 1;
      if (c < ranges[mid * 2])
        high = mid - 1;
      else if (c > ranges[mid * 2 + 1])
        low = mid + 1;
      else
        return true;
    }
    return false;
  }

  /** `\d` */
  public static function digits():CharSet
    return new CharSet().add("0".code, "9".code);

  /** `\w`; the letters that fold to `s` and `k` belong to it where case doesn't count in Unicode mode. */
  public static function word(unicodeFold:Bool):CharSet {
    var set = digits().add("A".code, "Z".code).add("_".code, "_".code).add("a".code, "z".code);
    if (unicodeFold) set.add(0x17f, 0x17f).add(0x212a, 0x212a);
    return set;
  }

  /** `\s` */
  public static function space():CharSet
    return new CharSet()
      .add(9, 13)
      .add(32, 32)
      .add(0xa0, 0xa0)
      .add(0x1680, 0x1680)
      .add(0x2000, 0x200a)
      .add(0x2028, 0x2029)
      .add(0x202f, 0x202f)
      .add(0x205f, 0x205f)
      .add(0x3000, 0x3000)
      .add(0xfeff, 0xfeff);

  /** The ends of lines, which `.` doesn't match. */
  public static function lineEnds():CharSet
    return new CharSet().add(10, 10).add(13, 13).add(0x2028, 0x2029);
}
