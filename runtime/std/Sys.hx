/*
 * The system the program runs on.
 */

import haxe.io.Input;
import haxe.io.Output;
import rt.Host;

/** Output, arguments, environment, time. */
class Sys {
  /** Prints a value. */
  public static function print(v:Dynamic):Void
    Host.print(Std.string(v));

  /** Prints a value and a line break. */
  public static function println(v:Dynamic):Void
    Host.println(Std.string(v));

  /** The command line arguments. */
  public static function args():Array<String>
    return [for (i in 0...Host.argCount()) Host.arg(i)];

  /** An environment variable, or null. */
  public static function getEnv(s:String):String
    return Host.env(s);

  /** Sets an environment variable. */
  public static function putEnv(s:String, v:Null<String>):Void
    Host.setEnv(s, v);

  /** All environment variables. */
  public static function environment():Map<String, String> {
    var all = new Map<String, String>();
    var names = Host.envNames();
    for (i in 0...Host.length(names)) {
      var name:String = Host.at(names, i);
      all.set(name, Host.env(name));
    }
    return all;
  }

  /** Waits. */
  public static function sleep(seconds:Float):Void
    Host.sleep(seconds);

  /** Has no effect. */
  public static function setTimeLocale(loc:String):Bool
    return false;

  /** The current directory, with a slash at its end. */
  public static function getCwd():String
    return haxe.io.Path.addTrailingSlash(Host.cwd());

  /** Changes the current directory. */
  public static function setCwd(s:String):Void
    Host.chdir(s);

  /** `Windows`, `Linux`, `BSD`, `Mac`, or `Browser`. */
  public static function systemName():String
    return Host.systemName();

  /** Ends the program. */
  public static function exit(code:Int):Void
    Host.exit(code);

  /** Seconds since 1970. */
  public static function time():Float
    return Host.time();

  /** Seconds of processor time used. */
  public static function cpuTime():Float
    return Host.cpuTime();

  /** The path of the program. */
  @:deprecated("Use programPath instead")
  public static function executablePath():String
    return Host.programPath();

  /** The path of the program. */
  public static function programPath():String
    return Host.programPath();

  /** Reads a byte of the standard input. */
  public static function getChar(echo:Bool):Int {
    var c = Host.readByte();
    if (echo && c >= 0) print(String.fromCharCode(c));
    return c;
  }

  /** The standard input. */
  public static function stdin():Input
    return new StandardInput();

  /** The standard output. */
  public static function stdout():Output
    return new StandardOutput(false);

  /** The standard error output. */
  public static function stderr():Output
    return new StandardOutput(true);
}

private class StandardInput extends Input {
  public function new() {}

  override public function readByte():Int {
    var c = Host.readByte();
    if (c < 0) throw new haxe.io.Eof();
    return c;
  }
}

private class StandardOutput extends Output {
  final isError:Bool;

  /** Bytes of a character that is not complete yet. */
  var pending = new haxe.io.BytesBuffer();

  public function new(isError:Bool) {
    this.isError = isError;
  }

  override public function writeByte(c:Int):Void {
    pending.addByte(c);
    if (c < 0x80) flush();
  }

  override public function writeBytes(s:haxe.io.Bytes, pos:Int, len:Int):Int {
    pending.addBytes(s, pos, len);
    if (len > 0 && s.get(pos + len - 1) < 0x80) flush();
    return len;
  }

  override public function writeString(s:String, ?encoding:haxe.io.Encoding):Void {
    flush();
    out(s);
  }

  override public function flush():Void {
    if (pending.length == 0) return;
    var text = pending.getBytes().toString();
    pending = new haxe.io.BytesBuffer();
    out(text);
  }

  function out(s:String):Void {
    if (isError)
      Host.stderr(s);
    else
      Host.print(s);
  }
}
