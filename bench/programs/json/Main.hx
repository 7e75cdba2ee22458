/** A JSON parser and printer over an enum. */
enum Json {
	JNull;
	JBool(b:Bool);
	JNumber(n:Float);
	JString(s:String);
	JArray(items:Array<Json>);
	JObject(fields:Array<{name:String, value:Json}>);
}

class Parser {
	var text:String;
	var at = 0;

	public function new(text:String)
		this.text = text;

	function space():Void
		while (at < text.length && text.charCodeAt(at) <= 32)
			at++;

	public function value():Json {
		space();
		var c = text.charCodeAt(at);
		switch c {
			case "{".code:
				at++;
				var fields = [];
				space();
				while (text.charCodeAt(at) != "}".code) {
					space();
					var name = string();
					space();
					at++;
					fields.push({name: name, value: value()});
					space();
					if (text.charCodeAt(at) == ",".code)
						at++;
				}
				at++;
				return JObject(fields);
			case "[".code:
				at++;
				var items = [];
				space();
				while (text.charCodeAt(at) != "]".code) {
					items.push(value());
					space();
					if (text.charCodeAt(at) == ",".code)
						at++;
				}
				at++;
				return JArray(items);
			case "\"".code:
				return JString(string());
			case "t".code:
				at += 4;
				return JBool(true);
			case "f".code:
				at += 5;
				return JBool(false);
			case "n".code:
				at += 4;
				return JNull;
			default:
				var start = at;
				while (at < text.length && isNumber(text.charCodeAt(at)))
					at++;
				if (start == at)
					throw "unexpected character at " + at;
				return JNumber(Std.parseFloat(text.substring(start, at)));
		}
	}

	static function isNumber(c:Int):Bool
		return c >= "0".code && c <= "9".code || c == "-".code || c == "+".code || c == ".".code || c == "e".code || c == "E".code;

	function string():String {
		at++;
		var b = new StringBuf();
		while (true) {
			var c = text.charCodeAt(at++);
			if (c == "\"".code)
				return b.toString();
			if (c == "\\".code) {
				c = text.charCodeAt(at++);
				switch c {
					case "n".code: b.addChar(10);
					case "t".code: b.addChar(9);
					default: b.addChar(c);
				}
			} else
				b.addChar(c);
		}
	}
}

class Main {
	static function print(j:Json, b:StringBuf):Void
		switch j {
			case JNull:
				b.add("null");
			case JBool(v):
				b.add(v ? "true" : "false");
			case JNumber(n):
				b.add(n);
			case JString(s):
				b.add("\"");
				b.add(s);
				b.add("\"");
			case JArray(items):
				b.add("[");
				for (i in 0...items.length) {
					if (i > 0)
						b.add(",");
					print(items[i], b);
				}
				b.add("]");
			case JObject(fields):
				b.add("{");
				for (i in 0...fields.length) {
					if (i > 0)
						b.add(",");
					b.add("\"" + fields[i].name + "\":");
					print(fields[i].value, b);
				}
				b.add("}");
		}

	static function sum(j:Json):Float
		return switch j {
			case JNumber(n): n;
			case JArray(items):
				var s = 0.0;
				for (i in items)
					s += sum(i);
				s;
			case JObject(fields):
				var s = 0.0;
				for (f in fields)
					s += sum(f.value);
				s;
			case JBool(true): 1;
			case _: 0;
		}

	static function main() {
		var record = '{"id": 17, "name": "some name", "tags": ["a", "b\\n", "c"], "on": true, "off": null, "ratio": 0.25, "deep": {"x": [1, 2, [3, -4.5e1]]}}';
		var text = "[" + [for (_ in 0...200) record].join(", ") + "]";
		var total = 0.0;
		var length = 0;
		for (_ in 0...30) {
			var j = new Parser(text).value();
			total += sum(j);
			var b = new StringBuf();
			print(j, b);
			length += b.toString().length;
		}
		Sys.println(total + " " + length);
	}
}
