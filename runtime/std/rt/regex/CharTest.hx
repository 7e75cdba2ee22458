package rt.regex;

/*
 * Tests of one character.
 */

import rt.Intrinsics;
import rt.RawI8;

/** A set of characters, ready to be asked. */
class CharTest {
  /** For each of the first 256 characters 1 where it passes; at 256, 1 where any other may. */
  public final low:RawI8;

  final set:CharSet;
  final inverted:Bool;
  final fold:Bool;
  final unicode:Bool;

  /** A test for the characters of a set, or for all others. */
  public function new(set:CharSet, inverted:Bool, fold:Bool, unicode:Bool) {
    this.set = set.sort();
    this.inverted = inverted;
    this.fold = fold;
    this.unicode = unicode;
    low = Intrinsics.newI8(257);
    for (c in 0...256)
      if (slow(c)) Intrinsics.setI8(low, c, 1);
    var last = set.ranges.length == 0 ? -1 : set.ranges[set.ranges.length - 1];
    if (inverted || fold || last > 255) Intrinsics.setI8(low, 256, 1);
  }

  /** Whether a character passes. */
  public inline function passes(c:Int):Bool
    return c < 256 ? Intrinsics.getI8(low, c) == 1 : slow(c);

  function slow(c:Int):Bool {
    if (!fold) return set.has(c) != inverted;
    if (set.has(c)) return !inverted;
    for (other in CaseFold.equivalents(c, unicode))
      if (set.has(other)) return !inverted;
    return inverted;
  }
}
