/** Sorting with closures: numbers, objects by a key, strings. */
class Item {
	public var key:Int;
	public var name:String;

	public function new(key:Int, name:String) {
		this.key = key;
		this.name = name;
	}
}

class Main {
	static function main() {
		var seed = 7;
		function random():Int {
			seed = (seed * 1021 + 12345) % 1048573;
			return seed;
		}
		var numbers = [for (_ in 0...200000) random()];
		numbers.sort((a, b) -> a - b);
		var floats = [for (_ in 0...100000) random() / 7];
		floats.sort((a, b) -> a < b ? 1 : a > b ? -1 : 0);
		var items = [for (i in 0...100000) new Item(random() % 1000, "item" + i % 100)];
		items.sort((a, b) -> {
			var d = a.key - b.key;
			d != 0 ? d : Reflect.compare(a.name, b.name);
		});
		var check = 0;
		for (i in 0...numbers.length)
			check = (check * 31 % 65521 + numbers[i]) & 0xffffff;
		Sys.println(check);
		Sys.println(floats[0] + " " + floats[50000] + " " + floats[99999]);
		for (i in 0...items.length)
			check = (check * 31 % 65521 + items[i].key) & 0xffffff;
		Sys.println(check + items[0].name + items[99999].name);
	}
}
