package haxe.exceptions;

/*
 * Bad arguments.
 */

/** Thrown where an argument has a bad value. */
class ArgumentException extends PosException {
  /** The argument's name. */
  public final argument:String;

  /** An exception. */
  public function new(argument:String, ?message:String, ?previous:Exception, ?pos:PosInfos):Void {
    super(message == null ? 'Invalid argument "$argument"' : message, previous, pos);
    this.argument = argument;
  }
}
