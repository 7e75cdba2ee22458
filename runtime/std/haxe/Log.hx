package haxe;

/*
 * What `trace` does.
 */

import rt.Host;

/** The output of `trace`. */
class Log {
  /** The line that `trace` prints: `File.hx:12: text`. */
  @:inlineLate public static function formatOutput(v:Dynamic, infos:PosInfos):String {
    var str = Std.string(v);
    if (infos == null) return str;
    var line = infos.fileName + ":" + infos.lineNumber + ": " + str;
    var more = infos.customParams;
    return more == null ? line : line + textOf(more);
  }

  static function textOf(params:Array<Dynamic>):String {
    var b = new StringBuf();
    for (p in params) {
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
