// Stands in for Sys where the official compiler makes JavaScript of a fixture (see ../official.ts).
class Sys {
	public static function println(v:Dynamic):Void {
		js.Syntax.code("console.log({0})", Std.string(v));
	}

	public static function print(v:Dynamic):Void {
		js.Syntax.code("process.stdout.write({0})", Std.string(v));
	}

	public static function args():Array<String> {
		return [];
	}

	public static function time():Float {
		return js.Syntax.code("Date.now() / 1000");
	}

	public static function exit(code:Int):Void {
		js.Syntax.code("process.exit({0})", code);
	}
}
