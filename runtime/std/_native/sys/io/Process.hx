package sys.io;

/*
 * Other programs.
 */

import haxe.io.Input;
import haxe.io.Output;
import rt.Files;
import rt.Intrinsics;
import rt.Pipes;
import rt.Raw;

/** A running program. */
class Process {
  /** What it writes. */
  public var stdout(default, null):Input;

  /** What it writes to its error output. */
  public var stderr(default, null):Input;

  /** What it reads. */
  public var stdin(default, null):Output;

  final pid:Int;
  var code:Int = -1;
  final detached:Bool;

  /** Starts a program with arguments; without any (null) `cmd` is a command for the shell. Detached ones have no pipes. */
  public function new(cmd:String, ?args:Array<String>, ?detached:Bool) {
    this.detached = detached == true;
    var ids:Raw<Int> = Intrinsics.rawNew(4);
    Files.spawn(cmd, joined(args), this.detached, ids);
    pid = Intrinsics.rawGet(ids, 0);
    if (this.detached) return;
    stdin = new PipeOutput(Intrinsics.rawGet(ids, 1));
    stdout = new PipeInput(Intrinsics.rawGet(ids, 2));
    stderr = new PipeInput(Intrinsics.rawGet(ids, 3));
  }

  /** Arguments as the runtime takes them. */
  @:allow(Sys) static function joined(args:Null<Array<String>>):Null<String> {
    if (args == null) return null;
    var b = new StringBuf();
    for (arg in args) {
      b.add(arg);
      b.addChar(0);
    }
    return b.toString();
  }

  /** The number that the system gave it. */
  public function getPid():Int
    return pid;

  /** Waits for its end and gives its exit code; null where it still runs and `block` is false. */
  public function exitCode(block:Bool = true):Null<Int> {
    if (detached) throw "The exit code of a detached process isn't known";
    if (code < 0) {
      code = Files.wait(pid, block);
    }
    return code < 0 ? null : code;
  }

  /** Closes its input and output. */
  public function close():Void {
    if (detached) return;
    stdin.close();
    stdout.close();
    stderr.close();
  }

  /** Ends it. */
  public function kill():Void
    Files.kill(pid);
}
