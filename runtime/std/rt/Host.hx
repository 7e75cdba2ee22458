package rt;

/*
 * What the host gives: rows of src/compiler/stdlib/registry.ts.
 */

/** Functions of the JavaScript host (or, on native, of the runtime library). */
extern class Host {
  // ---- numbers
  @:runtime("math.sin") static function sin(v:Float):Float;
  @:runtime("math.cos") static function cos(v:Float):Float;
  @:runtime("math.tan") static function tan(v:Float):Float;
  @:runtime("math.asin") static function asin(v:Float):Float;
  @:runtime("math.acos") static function acos(v:Float):Float;
  @:runtime("math.atan") static function atan(v:Float):Float;
  @:runtime("math.atan2") static function atan2(y:Float, x:Float):Float;
  @:runtime("math.exp") static function exp(v:Float):Float;
  @:runtime("math.log") static function log(v:Float):Float;
  @:runtime("math.pow") static function pow(v:Float, e:Float):Float;
  @:runtime("math.random") static function random():Float;

  // ---- strings
  @:runtime("str.index_of") static function indexOf(s:String, part:String, from:Int):Int;
  @:runtime("str.last_index_of") static function lastIndexOf(s:String, part:String, from:Int):Int;
  @:runtime("str.upper") static function upper(s:String):String;
  @:runtime("str.lower") static function lower(s:String):String;

  /** The number at the start of a string, white space before it skipped; NaN where there is none. */
  @:runtime("str.parse_float") static function parseFloat(s:String):Float;

  /** Writes the units of `s` from `start` of the array on; gives their number. */
  @:runtime("str.to_units") static function toUnits(s:String, units:RawI16, start:Int):Int;

  /** The string of units `start` (inclusive) to `end` (exclusive). */
  @:runtime("str.of_units") static function ofUnits(units:RawI16, start:Int, end:Int):String;

  // ---- maps: from a key to a slot number
  @:runtime("map.new") static function mapNew():Dynamic;

  /** The slot of a key, -1 where it has none. */
  @:runtime("map.get") static function mapGet(m:Dynamic, key:Dynamic):Int;

  @:runtime("map.set") static function mapSet(m:Dynamic, key:Dynamic, slot:Int):Void;
  @:runtime("map.delete") static function mapDelete(m:Dynamic, key:Dynamic):Void;
  @:runtime("map.get_string") static function mapGetString(m:Dynamic, key:String):Int;
  @:runtime("map.set_string") static function mapSetString(m:Dynamic, key:String, slot:Int):Void;
  @:runtime("map.delete_string") static function mapDeleteString(m:Dynamic, key:String):Void;
  @:runtime("map.clear") static function mapClear(m:Dynamic):Void;
  @:runtime("weak.new") static function weakNew():Dynamic;
  @:runtime("weak.get") static function weakGet(m:Dynamic, key:Dynamic):Dynamic;
  @:runtime("weak.set") static function weakSet(m:Dynamic, key:Dynamic, v:Dynamic):Void;
  @:runtime("weak.has") static function weakHas(m:Dynamic, key:Dynamic):Bool;
  @:runtime("weak.delete") static function weakDelete(m:Dynamic, key:Dynamic):Void;

  // ---- the system
  @:runtime("sys.print") static function print(s:String):Void;
  @:runtime("sys.println") static function println(s:String):Void;
  @:runtime("sys.stderr") static function stderr(s:String):Void;
  @:runtime("sys.time") static function time():Float;
  @:runtime("sys.cpu_time") static function cpuTime():Float;
  @:runtime("sys.arg_count") static function argCount():Int;
  @:runtime("sys.arg") static function arg(i:Int):String;
  @:runtime("sys.env") static function env(name:String):String;
  @:runtime("sys.set_env") static function setEnv(name:String, value:String):Void;
  @:runtime("sys.env_names") static function envNames():Dynamic;
  @:runtime("sys.exit") static function exit(code:Int):Void;
  @:runtime("sys.cwd") static function cwd():String;
  @:runtime("sys.chdir") static function chdir(path:String):Void;
  @:runtime("sys.sleep") static function sleep(seconds:Float):Void;
  @:runtime("sys.system_name") static function systemName():String;
  @:runtime("sys.program_path") static function programPath():String;

  /** A byte of standard input, -1 at its end. */
  @:runtime("sys.read_byte") static function readByte():Int;

  // ---- timers
  /** Calls a Haxe function (of no arguments) after so many milliseconds, or again and again. */
  @:runtime("timer.start") static function timerStart(f:Dynamic, ms:Int, again:Bool):Dynamic;

  @:runtime("timer.stop") static function timerStop(timer:Dynamic):Void;

  // ---- dates, in milliseconds since 1970
  @:runtime("date.now") static function dateNow():Float;

  /** Part of a local date: 0 year, 1 month, 2 day, 3 hours, 4 minutes, 5 seconds, 6 day of the week, 7 offset in minutes. */
  @:runtime("date.local") static function dateLocal(time:Float, part:Int):Int;

  @:runtime("date.utc") static function dateUtc(time:Float, part:Int):Int;
  @:runtime("date.of_local") static function dateOfLocal(year:Int, month:Int, day:Int, hour:Int, min:Int, sec:Int):Float;
  @:runtime("date.of_utc") static function dateOfUtc(year:Int, month:Int, day:Int, hour:Int, min:Int, sec:Int):Float;

  // ---- regular expressions
  @:runtime("regexp.new") static function regexpNew(pattern:String, flags:String):Dynamic;

  /** The first match at or after a position, or null. */
  @:runtime("regexp.exec") static function regexpExec(r:Dynamic, s:String, from:Int):Dynamic;

  @:runtime("regexp.index") static function regexpIndex(m:Dynamic):Int;

  /** `s` with every match replaced by `by`, in which `$1` to `$9` are groups and `$$` is a dollar. */
  @:runtime("regexp.replace") static function regexpReplace(r:Dynamic, s:String, by:String):String;

  /** The number of groups, the whole match included. */
  @:runtime("regexp.groups") static function regexpGroups(m:Dynamic):Int;

  @:runtime("regexp.group") static function regexpGroup(m:Dynamic, n:Int):String;

  // ---- values of the host
  /** Identity of any two values. */
  @:runtime("host.same") static function same(a:Dynamic, b:Dynamic):Bool;

  @:runtime("host.to_string") static function toString(v:Dynamic):String;
  @:runtime("host.typeof") static function typeOf(v:Dynamic):String;
  @:runtime("host.get") static function get(o:Dynamic, name:String):Dynamic;
  @:runtime("host.set") static function set(o:Dynamic, name:String, v:Dynamic):Void;
  @:runtime("host.has") static function has(o:Dynamic, name:String):Bool;
  @:runtime("host.delete") static function delete(o:Dynamic, name:String):Bool;

  /** A new JavaScript array. */
  @:runtime("host.list") static function list():Dynamic;

  @:runtime("host.push") static function push(list:Dynamic, v:Dynamic):Void;
  @:runtime("host.length") static function length(list:Dynamic):Int;
  @:runtime("host.at") static function at(list:Dynamic, i:Int):Dynamic;
  @:runtime("host.set_at") static function setAt(list:Dynamic, i:Int, v:Dynamic):Void;
  @:runtime("host.keys") static function keys(o:Dynamic):Dynamic;
  @:runtime("host.is_array") static function isArray(o:Dynamic):Bool;

  /** A call of a JavaScript function with `this` and a JavaScript array of arguments. */
  @:runtime("host.apply") static function apply(f:Dynamic, self:Dynamic, args:Dynamic):Dynamic;

  @:runtime("host.construct") static function construct(f:Dynamic, args:Dynamic):Dynamic;
  @:runtime("host.object") static function object():Dynamic;
  @:runtime("host.global") static function global(name:String):Dynamic;

  /** A value of a JavaScript module: `*` is all of it, an empty name its default export. */
  @:runtime("host.module") static function module(key:String, name:String):Dynamic;

  @:runtime("host.instance_of") static function instanceOf(v:Dynamic, cls:Dynamic):Bool;

  /** The call stack as JavaScript prints it. */
  @:runtime("host.stack") static function stack():String;

  /** The call stack of what was caught last, in the same form. */
  @:runtime("host.exception_stack") static function exceptionStack():String;
}
