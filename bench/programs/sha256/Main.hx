/** SHA-256 over Bytes. */
class Main {
  static function main() {
    var b = haxe.io.Bytes.alloc(1 << 20); for (i in 0...b.length) b.set(i, i * 7 + (i >> 8));
    var h = b; for (i in 0...8) { h = haxe.crypto.Sha256.make(i == 0 ? b : b.sub(i, b.length - i)); b.blit(0, h, 0, h.length); }
    Sys.println(h.toHex());
  }
}
