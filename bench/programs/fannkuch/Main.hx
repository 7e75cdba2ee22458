/** Pancake flips over all permutations of 9. */
class Main {
  static function fannkuch(n:Int):Int {
    var perm = [for (i in 0...n) 0], perm1 = [for (i in 0...n) i], count = [for (i in 0...n) 0];
    var maxFlips = 0, checksum = 0, r = n, nperm = 0;
    while (true) {
      while (r != 1) { count[r - 1] = r; r--; }
      for (i in 0...n) perm[i] = perm1[i];
      var flips = 0, k = perm[0];
      while (k != 0) {
        var i = 0, j = k;
        while (i < j) { var t = perm[i]; perm[i] = perm[j]; perm[j] = t; i++; j--; }
        flips++;
        k = perm[0];
      }
      if (flips > maxFlips) maxFlips = flips;
      checksum += nperm & 1 == 0 ? flips : -flips;
      while (true) {
        if (r == n) return checksum * 100 + maxFlips;
        var p0 = perm1[0];
        for (i in 0...r) perm1[i] = perm1[i + 1];
        perm1[r] = p0;
        count[r]--;
        if (count[r] > 0) break;
        r++;
      }
      nperm++;
    }
    return 0;
  }
  static function main() Sys.println(fannkuch(9));
}
