/** Counts the words of a generated text with a Map and prints the most frequent. */
class Main {
	static function main() {
		var syllables = ["ba", "ko", "ri", "ne", "lu", "ta", "mi", "so"];
		var seed = 42;
		inline function random(n:Int):Int {
			seed = (seed * 1021 + 12345) % 1048573;
			return (seed >> 4) % n;
		}
		var b = new StringBuf();
		for (_ in 0...120000) {
			var n = 1 + random(3);
			for (_ in 0...n)
				b.add(syllables[random(8)]);
			b.add(" ");
		}
		var text = b.toString();
		var counts = new Map<String, Int>();
		var start = 0;
		for (i in 0...text.length) {
			if (text.charCodeAt(i) == " ".code) {
				var word = text.substring(start, i);
				start = i + 1;
				var known = counts.get(word);
				counts.set(word, known == null ? 1 : known + 1);
			}
		}
		var words = [for (w in counts.keys()) w];
		words.sort((a, b) -> {
			var d = counts.get(b) - counts.get(a);
			d != 0 ? d : (a < b ? -1 : 1);
		});
		Sys.println(words.length + " words");
		for (i in 0...10)
			Sys.println(words[i] + " " + counts.get(words[i]));
	}
}
