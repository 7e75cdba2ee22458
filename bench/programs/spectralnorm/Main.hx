/** The spectral norm of an infinite matrix, by 10 steps of the power method on its 500 x 500 corner. */
class Main {
	static inline function a(i:Int, j:Int):Float
		return 1 / ((i + j) * (i + j + 1) / 2 + i + 1);

	static function times(v:Array<Float>, out:Array<Float>):Void
		for (i in 0...out.length) {
			var s = 0.0;
			for (j in 0...v.length)
				s += a(i, j) * v[j];
			out[i] = s;
		}

	static function timesTransposed(v:Array<Float>, out:Array<Float>):Void
		for (i in 0...out.length) {
			var s = 0.0;
			for (j in 0...v.length)
				s += a(j, i) * v[j];
			out[i] = s;
		}

	static function main() {
		var n = 500;
		var u = [for (_ in 0...n) 1.0];
		var v = [for (_ in 0...n) 0.0];
		var t = [for (_ in 0...n) 0.0];
		for (_ in 0...10) {
			times(u, t);
			timesTransposed(t, v);
			times(v, t);
			timesTransposed(t, u);
		}
		var uv = 0.0;
		var vv = 0.0;
		for (i in 0...n) {
			uv += u[i] * v[i];
			vv += v[i] * v[i];
		}
		Sys.println(Math.sqrt(uv / vv));
	}
}
