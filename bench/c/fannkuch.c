/* programs/fannkuch in C. */
#include "time.h"

static int fannkuch(int n) {
  int *perm = malloc(n * sizeof *perm), *perm1 = malloc(n * sizeof *perm1), *count = malloc(n * sizeof *count);
  for (int i = 0; i < n; i++) {
    perm[i] = count[i] = 0;
    perm1[i] = i;
  }
  int max_flips = 0, checksum = 0, r = n, nperm = 0;
  for (;;) {
    while (r != 1) {
      count[r - 1] = r;
      r--;
    }
    for (int i = 0; i < n; i++) perm[i] = perm1[i];
    int flips = 0, k = perm[0];
    while (k != 0) {
      int i = 0, j = k;
      while (i < j) {
        int t = perm[i];
        perm[i] = perm[j];
        perm[j] = t;
        i++;
        j--;
      }
      flips++;
      k = perm[0];
    }
    if (flips > max_flips) max_flips = flips;
    checksum += (nperm & 1) == 0 ? flips : -flips;
    for (;;) {
      if (r == n) {
        free(perm);
        free(perm1);
        free(count);
        return checksum * 100 + max_flips;
      }
      int p0 = perm1[0];
      for (int i = 0; i < r; i++) perm1[i] = perm1[i + 1];
      perm1[r] = p0;
      count[r]--;
      if (count[r] > 0) break;
      r++;
    }
    nperm++;
  }
}

static void run(void) {
  printf("%d\n", fannkuch(9));
}
