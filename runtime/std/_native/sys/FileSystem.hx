package sys;

/*
 * Folders and paths.
 */

import haxe.io.Path;
import rt.Files;
import rt.Intrinsics;
import rt.Raw;

/** Asks and changes the file system. What fails throws a String. */
class FileSystem {
  /** Whether there is something at a path. */
  public static function exists(path:String):Bool
    return Files.exists(path);

  /** Renames or moves a file or folder. */
  public static function rename(path:String, newPath:String):Void
    Files.rename(path, newPath);

  /** What is known of a file or folder. */
  public static function stat(path:String):FileStat {
    var n:Raw<Float> = Intrinsics.rawNew(11);
    Files.stat(path, n);
    return {
      gid: int(n, 0),
      uid: int(n, 1),
      size: int(n, 2),
      atime: Date.fromTime(Intrinsics.rawGet(n, 3) * 1000),
      mtime: Date.fromTime(Intrinsics.rawGet(n, 4) * 1000),
      ctime: Date.fromTime(Intrinsics.rawGet(n, 5) * 1000),
      dev: int(n, 6),
      ino: int(n, 7),
      nlink: int(n, 8),
      rdev: int(n, 9),
      mode: int(n, 10)
    };
  }

  static inline function int(numbers:Raw<Float>, i:Int):Int
    return Std.int(Intrinsics.rawGet(numbers, i));

  /** The path without links and dots; null where there is nothing. */
  public static function fullPath(relPath:String):String
    return Files.exists(relPath) ? Files.fullPath(relPath) : null;

  /** The path from the root on; nothing needs to be there. */
  public static function absolutePath(relPath:String):String
    return Path.isAbsolute(relPath) ? relPath : Path.join([Sys.getCwd(), relPath]);

  /** Whether it is a folder. */
  public static function isDirectory(path:String):Bool
    return Files.isDirectory(path);

  /** Makes a folder, and those above it where they are missing. */
  public static function createDirectory(path:String):Void
    Files.createDirectory(path);

  /** Deletes a file. */
  public static function deleteFile(path:String):Void
    Files.deleteFile(path);

  /** Deletes an empty folder. */
  public static function deleteDirectory(path:String):Void
    Files.deleteDirectory(path);

  /** The names in a folder, in no particular order. */
  public static function readDirectory(path:String):Array<String> {
    var names = Files.readDirectory(path).split("\x00");
    names.pop();
    return names;
  }
}
