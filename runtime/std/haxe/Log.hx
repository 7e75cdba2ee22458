package haxe;

/*
 * What `trace` does.
 */

import rt.Host;

/** The output of `trace`. */
class Log {
  /** The line that `trace` prints: `File.hx:12: text`. */
  public static function formatOutput(v:Dynamic, infos:PosInfos):String {
    var str = Std.string(v);
    if (infos == null) return str;
    var b = new StringBuf();
    b.add(infos.fileName);
    b.add(":");
    b.add(Std.string(infos.lineNumber));
    b.add(": ");
    b.add(str);
    if (infos.customParams != null) for (p in infos.customParams) {
      b.add(",");
      b.add(Std.string(p));
    }
    return b.toString();
  }

  /** Prints a value with its place; may be replaced. */
  public static dynamic function trace(v:Dynamic, ?infos:PosInfos):Void
    Host.println(formatOutput(v, infos));

  /** Has no effect here. */
  public static dynamic function clear():Void {}
}
