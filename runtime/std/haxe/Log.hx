package haxe;

/*
 * What `trace` does.
 */

import rt.Host;

/** The output of `trace`. */
class Log {
  /** A line for a value with its place: `File.hx:12: text`; further values follow after `, `. */
  public static function formatOutput(v:Dynamic, infos:PosInfos):String
    return line(v, infos, ", ");

  @:inlineLate static function line(v:Dynamic, infos:PosInfos, separator:String):String {
    var str = Std.string(v);
    if (infos == null) return str;
    var line = infos.fileName + ":" + infos.lineNumber + ": " + str;
    var more = infos.customParams;
    return more == null ? line : line + textOf(more, separator);
  }

  static function textOf(params:Array<Dynamic>, separator:String):String {
    var b = new StringBuf();
    for (p in params) {
      b.add(separator);
      b.add(Std.string(p));
    }
    return b.toString();
  }

  /** Prints a value with its place, as the official interpreter does; may be replaced. */
  public static dynamic function trace(v:Dynamic, ?infos:PosInfos):Void
    Host.println(line(v, infos, ","));

  /** Has no effect here. */
  public static dynamic function clear():Void {}
}
