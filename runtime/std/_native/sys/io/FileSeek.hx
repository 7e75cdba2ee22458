package sys.io;

/*
 * Positions in files.
 */

/** What a position is counted from. */
enum FileSeek {
  /** The start of the file. */
  SeekBegin;

  /** The position now. */
  SeekCur;

  /** The end of the file. */
  SeekEnd;
}
