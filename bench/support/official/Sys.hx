/** What the programs print with, for the official JavaScript target, which has no Sys. */
class Sys {
	public static function println(v:Dynamic):Void js.Syntax.code("process.stdout.write({0} + '\\n')", Std.string(v));
	public static function print(v:Dynamic):Void js.Syntax.code("process.stdout.write({0})", Std.string(v));
	public static function args():Array<String> return [];
	public static function time():Float return js.Syntax.code("Date.now()/1000");
}
