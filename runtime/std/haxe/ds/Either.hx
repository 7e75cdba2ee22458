package haxe.ds;

/*
 * One of two.
 */

/** A value of one of two types. */
enum Either<L, R> {
  /** The first type. */
  Left(v:L);

  /** The second type. */
  Right(v:R);
}
