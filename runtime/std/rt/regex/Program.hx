package rt.regex;

/*
 * Compiled patterns.
 */

import rt.Raw;
import rt.RawI8;

/** A pattern as instructions; nothing of it changes, so that threads can share it. */
class Program {
  /** Instructions (`Op`) with their operands. */
  public final code:Raw<Int>;

  /** The tests that instructions name by number. */
  public final tests:Raw<CharTest>;

  /** The number of registers: two for each group, then those of loops and lookarounds. */
  public final registers:Int;

  /** The number of groups, the whole match included. */
  public final groups:Int;

  /** Whether the text is one of code points. */
  public final unicode:Bool;

  /** As `CharTest.low`, for the characters a match can begin with; null where any may. */
  public final starts:Null<RawI8>;

  /** Whether a match can only begin at the start of the text. */
  public final anchored:Bool;

  /** All of it. */
  public function new(
    code:Raw<Int>,
    tests:Raw<CharTest>,
    registers:Int,
    groups:Int,
    unicode:Bool,
    starts:Null<RawI8>,
    anchored:Bool
  ) {
    this.code = code;
    this.tests = tests;
    this.registers = registers;
    this.groups = groups;
    this.unicode = unicode;
    this.starts = starts;
    this.anchored = anchored;
  }
}
