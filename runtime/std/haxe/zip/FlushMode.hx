package haxe.zip;

/*
 * How much of what is known a compressor has to write out.
 */

/** What to flush. */
enum FlushMode {
  /** Nothing that can wait. */
  NO;

  /** Everything given so far. */
  SYNC;

  /** As `SYNC`, forgetting what came before. */
  FULL;

  /** Everything, and the end. */
  FINISH;

  /** Up to the end of a block. */
  BLOCK;
}
