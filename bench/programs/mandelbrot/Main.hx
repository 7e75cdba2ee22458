/** 875 x 500 points, at most 1,000 iterations, escape radius 256, coloured by a palette: the sum of all colours. */
class Complex {
	public var re:Float;
	public var im:Float;

	public function new(re:Float, im:Float) {
		this.re = re;
		this.im = im;
	}

	public inline function square():Complex
		return new Complex(re * re - im * im, 2.0 * re * im);

	public inline function plus(o:Complex):Complex
		return new Complex(re + o.re, im + o.im);

	public inline function length2():Float
		return re * re + im * im;
}

class Colour {
	public var red:Int;
	public var green:Int;
	public var blue:Int;

	public function new(fraction:Float) {
		red = Std.int(fraction * 255);
		green = Std.int((1 - fraction) * 255);
		blue = Std.int((0.5 - Math.abs(fraction - 0.5)) * 2 * 255);
	}
}

class Main {
	static function main() {
		var limit = 1000;
		var palette = [for (i in 0...limit + 1) new Colour(i / limit)];
		var scale = 0.1 / 25;
		var sum = 0;
		for (y in 0...500) {
			for (x in 0...875) {
				var offset = new Complex(x * scale - 2.5, y * scale - 1);
				var z = new Complex(0, 0);
				var n = 0;
				while (z.length2() < 65536 && n < limit) {
					z = z.square().plus(offset);
					n++;
				}
				var c = palette[n];
				sum += c.red + c.green + c.blue;
			}
		}
		Sys.println(sum);
	}
}
