package haxe;

/*
 * Traces as every official back end but JavaScript's prints them: nothing but a comma between the values.
 */

/** What `trace` calls. */
class Log {
  /** The text of a trace. */
  public static function formatOutput(v:Dynamic, infos:PosInfos):String {
    var text = Std.string(v);
    if (infos == null) return text;
    if (infos.customParams != null) for (p in infos.customParams) text += "," + Std.string(p);
    return infos.fileName + ":" + infos.lineNumber + ": " + text;
  }

  /** Prints a trace. */
  public static dynamic function trace(v:Dynamic, ?infos:PosInfos):Void
    js.Syntax.code("console.log({0})", formatOutput(v, infos));
}
