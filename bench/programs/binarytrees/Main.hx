/** Many short-lived trees and one long-lived one, of depth up to 15. */
class Node {
	public var left:Node;
	public var right:Node;

	public function new(left:Node, right:Node) {
		this.left = left;
		this.right = right;
	}

	public function check():Int
		return left == null ? 1 : 1 + left.check() + right.check();
}

class Main {
	static function build(depth:Int):Node
		return depth == 0 ? new Node(null, null) : new Node(build(depth - 1), build(depth - 1));

	static function main() {
		var max = 15;
		var kept = build(max);
		var depth = 4;
		while (depth <= max) {
			var times = 1 << (max - depth + 4);
			var sum = 0;
			for (_ in 0...times)
				sum += build(depth).check();
			Sys.println(times + " trees of depth " + depth + " check " + sum);
			depth += 4;
		}
		Sys.println("kept " + kept.check());
	}
}
