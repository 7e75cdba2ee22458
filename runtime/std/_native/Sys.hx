/*
 * The system the program runs on.
 */

import haxe.io.Input;
import haxe.io.Output;
import rt.Files;
import rt.Host;
import rt.Pipes;
import sys.io.Process;

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

  /** Has no effect: dates are printed the same everywhere. */
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

  /** Runs a program with arguments, or (without any) a command for the shell; gives its exit code. */
  public static function command(cmd:String, ?args:Array<String>):Int
    return Files.runProcess(cmd, Process.joined(args));

  /** Waits for a key; from a file or pipe it is the next byte. */
  public static function getChar(echo:Bool):Int
    return Files.getChar(echo);

  /** The standard input. */
  public static function stdin():Input
    return new PipeInput(0);

  /** The standard output. */
  public static function stdout():Output
    return new StandardOutput(1);

  /** The standard error output. */
  public static function stderr():Output
    return new StandardOutput(2);
}

private class StandardOutput extends PipeOutput {
  override public function close():Void {}
}
