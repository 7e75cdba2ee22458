package haxe.exceptions;

/*
 * What is missing.
 */

/** Thrown where something is not implemented. */
class NotImplementedException extends PosException {
  /** An exception. */
  public function new(message:String = "Not implemented", ?previous:Exception, ?pos:PosInfos):Void
    super(message, previous, pos);
}
