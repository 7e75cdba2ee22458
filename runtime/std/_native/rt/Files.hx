package rt;

/*
 * Files, folders and processes: rows of the registry that native alone has. What fails throws a String.
 */

/** The operating system's files. Files, pipes and sockets are numbers, as the system gives them. */
extern class Files {
  // ---- open files
  /** Opens for 0 reading, 1 writing (made empty), 2 adding at the end, 3 changing (made where there is none). */
  @:runtime("file.open") static function open(path:String, mode:Int):Int;

  /** Reads so many bytes at most; gives their number, 0 at the end, -1 where it would have to wait and must not. */
  @:runtime("file.read") static function read(file:Int, bytes:RawI8, pos:Int, len:Int):Int;

  /** Writes so many bytes at most; gives their number, -1 where it would have to wait and must not. */
  @:runtime("file.write") static function write(file:Int, bytes:RawI8, pos:Int, len:Int):Int;

  /** Goes to a position from 0 the start, 1 here, 2 the end; gives the position. */
  @:runtime("file.seek") static function seek(file:Int, by:Float, from:Int):Float;

  @:runtime("file.close") static function close(file:Int):Void;
  @:runtime("file.copy") static function copy(from:String, to:String):Void;

  // ---- paths
  @:runtime("fs.exists") static function exists(path:String):Bool;
  @:runtime("fs.rename") static function rename(path:String, to:String):Void;

  /** Fills eleven numbers: gid, uid, size, the times of access, change and creation in seconds, dev, ino, nlink, rdev, mode. */
  @:runtime("fs.stat") static function stat(path:String, numbers:Raw<Float>):Void;

  /** The path without links and dots; throws where there is nothing. */
  @:runtime("fs.full_path") static function fullPath(path:String):String;

  @:runtime("fs.is_directory") static function isDirectory(path:String):Bool;

  /** Makes a folder, and those above it where they are missing. */
  @:runtime("fs.create_directory") static function createDirectory(path:String):Void;

  @:runtime("fs.delete_file") static function deleteFile(path:String):Void;
  @:runtime("fs.delete_directory") static function deleteDirectory(path:String):Void;

  /** The names in a folder, each followed by a zero. */
  @:runtime("fs.read_directory") static function readDirectory(path:String):String;

  // ---- processes: arguments each followed by a zero; null: the command is one for the shell
  /** Runs a command to its end with the program's own input and output; gives its exit code. */
  @:runtime("process.run") static function runProcess(command:String, args:Null<String>):Int;

  /** Starts one; fills four numbers: its id, its input, output and error output. Detached ones (-1) have none. */
  @:runtime("process.spawn") static function spawn(command:String, args:Null<String>, detached:Bool, ids:Raw<Int>):Void;

  /** The exit code; -1 where it still runs and must not be waited for. */
  @:runtime("process.wait") static function wait(process:Int, block:Bool):Int;

  @:runtime("process.kill") static function kill(process:Int):Void;

  /** A key from the terminal, or a byte where input is none. */
  @:runtime("sys.get_char") static function getChar(echo:Bool):Int;
}
