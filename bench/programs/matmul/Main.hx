/** Matrices as arrays of arrays and as vectors. */
import haxe.ds.Vector;
class Main {
  static function main() {
    var n = 200; var a = [for (i in 0...n) [for (j in 0...n) (i * j % 7) * 0.5]], b = [for (i in 0...n) [for (j in 0...n) (i + j) % 5 - 1.0]];
    var c = [for (i in 0...n) [for (j in 0...n) 0.0]];
    for (i in 0...n) for (j in 0...n) { var s = 0.0; for (k in 0...n) s += a[i][k] * b[k][j]; c[i][j] = s; }
    var va = new Vector<Float>(n * n), vb = new Vector<Float>(n * n), vc = new Vector<Float>(n * n);
    for (i in 0...n) for (j in 0...n) { va[i * n + j] = a[i][j]; vb[i * n + j] = b[i][j]; }
    for (r in 0...4) for (i in 0...n) for (j in 0...n) { var s = 0.0; for (k in 0...n) s += va[i * n + k] * vb[k * n + j]; vc[i * n + j] = s; }
    var t = 0.0; for (i in 0...n) for (j in 0...n) t += c[i][j] - vc[i * n + j] + vc[i * n + j] * (i % 3);
    Sys.println(t);
  }
}
