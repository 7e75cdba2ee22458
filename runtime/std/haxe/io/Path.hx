package haxe.io;

/*
 * Paths of files.
 */

/** The parts of a path. */
class Path {
  /** The directory, null where there is none. */
  public var dir:Null<String>;

  /** The name without directory and extension. */
  public var file:String;

  /** The extension without its dot, null where there is none. */
  public var ext:Null<String>;

  /** Whether backslashes separate. */
  public var backslash:Bool;

  /** Takes a path apart. */
  public function new(path:String) {
    backslash = false;
    switch path {
      case "." | "..":
        dir = path;
        file = "";
        return;
      default:
    }
    var slash = path.lastIndexOf("/");
    var back = path.lastIndexOf("\\");
    if (slash < back) {
      dir = path.substr(0, back);
      path = path.substr(back + 1);
      backslash = true;
    } else if (back < slash) {
      dir = path.substr(0, slash);
      path = path.substr(slash + 1);
    } else
      dir = null;
    var dot = path.lastIndexOf(".");
    if (dot != -1) {
      ext = path.substr(dot + 1);
      file = path.substr(0, dot);
    } else {
      ext = null;
      file = path;
    }
  }

  /** The path again. */
  public function toString():String
    return (dir == null ? "" : dir + (backslash ? "\\" : "/")) + file + (ext == null ? "" : "." + ext);

  /** A path without its extension. */
  public static function withoutExtension(path:String):String {
    var s = new Path(path);
    s.ext = null;
    return s.toString();
  }

  /** A path without its directory. */
  public static function withoutDirectory(path:String):String {
    var s = new Path(path);
    s.dir = null;
    return s.toString();
  }

  /** The directory of a path, `""` where there is none. */
  public static function directory(path:String):String {
    var s = new Path(path);
    return s.dir == null ? "" : s.dir;
  }

  /** The extension of a path, `""` where there is none. */
  public static function extension(path:String):String {
    var s = new Path(path);
    return s.ext == null ? "" : s.ext;
  }

  /** A path with another extension. */
  public static function withExtension(path:String, ext:Null<String>):String {
    var s = new Path(path);
    s.ext = ext;
    return s.toString();
  }

  /** Joins paths with slashes and normalises the result. */
  public static function join(paths:Array<String>):String {
    var parts = paths.filter(s -> s != null && s != "");
    if (parts.length == 0) return "";
    var path = parts[0];
    for (i in 1...parts.length)
      path = addTrailingSlash(path) + parts[i];
    return normalize(path);
  }

  /** A path with forward slashes, without `.`, `..` and doubled slashes. */
  public static function normalize(path:String):String {
    path = path.split("\\").join("/");
    if (path == "/") return "/";
    var target:Array<String> = [];
    for (token in path.split("/")) {
      if (token == ".." && target.length > 0 && target[target.length - 1] != "..")
        target.pop();
      else if (token == "") {
        if (target.length > 0 || path.charCodeAt(0) == "/".code) target.push(token);
      } else if (token != ".")
        target.push(token);
    }
    var joined = target.join("/");
    var b = new StringBuf();
    var colon = false;
    var slashes = false;
    for (i in 0...joined.length) {
      var c = StringTools.unsafeCodeAt(joined, i);
      if (c == ":".code) {
        b.add(":");
        colon = true;
      } else if (c == "/".code && !colon)
        slashes = true;
      else {
        colon = false;
        if (slashes) {
          b.add("/");
          slashes = false;
        }
        b.addChar(c);
      }
    }
    return b.toString();
  }

  /** A path with a slash at its end. */
  public static function addTrailingSlash(path:String):String {
    if (path.length == 0) return "/";
    var slash = path.lastIndexOf("/");
    var back = path.lastIndexOf("\\");
    return if (slash < back) {
      back != path.length - 1 ? path + "\\" : path;
    } else {
      slash != path.length - 1 ? path + "/" : path;
    }
  }

  /** A path without slashes at its end. */
  public static function removeTrailingSlashes(path:String):String {
    while (path.length > 0) {
      var c = path.charCodeAt(path.length - 1);
      if (c != "/".code && c != "\\".code) break;
      path = path.substr(0, -1);
    }
    return path;
  }

  /** Whether a path begins at the root. */
  public static function isAbsolute(path:String):Bool
    return StringTools.startsWith(path, "/") || path.charAt(1) == ":" || StringTools.startsWith(path, "\\\\");
}
