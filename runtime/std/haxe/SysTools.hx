package haxe;

/*
 * Quoting of command line arguments.
 */

/** How shells want their arguments. */
class SysTools {
  /** Characters that Windows' cmd.exe gives a meaning. */
  public static final winMetaCharacters:haxe.ds.ReadOnlyArray<Int> = [
    " ".code, "(".code, ")".code, "%".code, "!".code, "^".code, '"'.code, "<".code, ">".code, "&".code, "|".code, "\n".code, "\r".code, ",".code, ";".code
  ];

  /** For a POSIX shell. */
  public static function quoteUnixArg(argument:String):String {
    if (argument == "") return "''";
    if (!~/[^a-zA-Z0-9_@%+=:,.\/-]/.match(argument)) return argument;
    return "'" + StringTools.replace(argument, "'", "'\"'\"'") + "'";
  }

  /** For a Windows program; with `escapeMetaCharacters` also for cmd.exe. */
  public static function quoteWinArg(argument:String, escapeMetaCharacters:Bool):String {
    if (!~/^[^ \t\\"]+$/.match(argument)) {
      var b = new StringBuf();
      var quoted = argument.indexOf(" ") != -1 || argument.indexOf("\t") != -1 || argument == "";
      if (quoted) b.add('"');
      var slashes = new StringBuf();
      for (i in 0...argument.length) {
        var c = StringTools.unsafeCodeAt(argument, i);
        if (c == "\\".code)
          slashes.add("\\");
        else if (c == '"'.code) {
          b.add(slashes.toString());
          b.add(slashes.toString());
          slashes = new StringBuf();
          b.add('\\"');
        } else {
          b.add(slashes.toString());
          slashes = new StringBuf();
          b.addChar(c);
        }
      }
      b.add(slashes.toString());
      if (quoted) {
        b.add(slashes.toString());
        b.add('"');
      }
      argument = b.toString();
    }
    if (!escapeMetaCharacters) return argument;
    var b = new StringBuf();
    for (i in 0...argument.length) {
      var c = StringTools.unsafeCodeAt(argument, i);
      if (winMetaCharacters.indexOf(c) >= 0) b.addChar("^".code);
      b.addChar(c);
    }
    return b.toString();
  }
}
