package haxe.exceptions;

/*
 * Exceptions that know their place.
 */

/** An exception with the place where it was made. */
class PosException extends Exception {
  /** The place. */
  public final posInfos:PosInfos;

  /** An exception. */
  public function new(message:String, ?previous:Exception, ?pos:PosInfos):Void {
    super(message, previous);
    posInfos = if (pos == null) {fileName: "(unknown)", lineNumber: 0, className: "(unknown)", methodName: "(unknown)"} else pos;
  }

  /** The message and the place. */
  override function toString():String
    return '${super.toString()} in ${posInfos.className}.${posInfos.methodName} at ${posInfos.fileName}:${posInfos.lineNumber}';
}
