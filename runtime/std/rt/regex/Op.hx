package rt.regex;

/*
 * What a compiled pattern consists of.
 */

/** Instructions; operands follow. Those with `Back` go backwards through the text. */
enum abstract Op(Int) to Int {
  /** The whole matches. */
  var Match = 0;

  /** A unit. */
  var Unit = 1;

  var UnitBack = 2;

  /** A code point. */
  var Point = 3;

  var PointBack = 4;

  /** A canonical character. */
  var Fold = 5;

  var FoldBack = 6;

  /** A character that passes a test. */
  var Test = 7;

  var TestBack = 8;

  /** Tries the first address, then the second. */
  var Split = 9;

  var Jump = 10;

  /** Notes the position in a register. */
  var Save = 11;

  /** Sets registers (inclusive, exclusive) to -1. */
  var Clear = 12;

  var LineStart = 13;
  var LineEnd = 14;
  var WordBoundary = 15;

  /** counter, min, max, lazy, address behind the loop: decides on another round, whose code follows. */
  var Loop = 16;

  /** counter, position: begins a round. */
  var Enter = 17;

  /** counter, min, position: fails where an optional round matched nothing. */
  var Check = 18;

  /** Sets a register. */
  var Set = 19;

  /** fold, number of groups, the groups. */
  var Back = 20;

  var BackBack = 21;

  /** register, negative, address behind. */
  var Look = 22;

  var LookEnd = 23;
  var LookFail = 24;

  /** test, min, max, mode: as many characters as pass. Mode 0 gives some back, 1 never needs to. */
  var Run = 25;

  /** test, min, max: as few characters as possible. */
  var LazyRun = 26;

  /** Fails where the position is that in the register. */
  var Progress = 27;
}
