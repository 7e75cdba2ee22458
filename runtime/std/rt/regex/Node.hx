package rt.regex;

/*
 * What a pattern says, as a tree.
 */

/** A part of a pattern. `fold`: without regard to case; a range of groups is `first` (inclusive) to `end` (exclusive). */
enum Node {
  Empty;
  Char(code:Int, fold:Bool);
  Set(set:CharSet, inverted:Bool, fold:Bool);
  Sequence(parts:Array<Node>);
  Choice(options:Array<Node>);
  Group(index:Int, body:Node);

  /** `max` is -1 where there is no limit. */
  Repeat(body:Node, min:Int, max:Int, greedy:Bool, first:Int, end:Int);
  Look(body:Node, behind:Bool, negative:Bool);

  /** What one of the groups (those of one name) matched. */
  Back(groups:Array<Int>, fold:Bool);
  LineStart(multiline:Bool);
  LineEnd(multiline:Bool);
  WordBoundary(negated:Bool, fold:Bool);
}
