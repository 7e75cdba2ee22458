/** Throwing and catching in a loop. */
class Main {
  static function f(i:Int):Int { if (i % 4 == 0) throw i; if (i % 4 == 1) throw "s"; return i; }
  static function main() {
    var s = 0;
    for (i in 0...100000) { try { s += f(i); } catch (e:Int) { s += 1; } catch (e:String) { s += e.length; } s &= 0xffffff; }
    for (i in 0...5000000) { try { s += i & 3; } catch (e:Dynamic) { s = 0; } }
    Sys.println(s & 0xffffff);
  }
}
