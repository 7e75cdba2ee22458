/* programs/mandelbrot in C. */
#include <math.h>
#include "time.h"

struct complex {
  double re, im;
};
struct colour {
  int red, green, blue;
};

static struct complex square(struct complex z) {
  return (struct complex){z.re * z.re - z.im * z.im, 2.0 * z.re * z.im};
}

static struct complex plus(struct complex a, struct complex b) {
  return (struct complex){a.re + b.re, a.im + b.im};
}

static double length2(struct complex z) {
  return z.re * z.re + z.im * z.im;
}

static void run(void) {
  int limit = 1000;
  struct colour *palette = malloc((limit + 1) * sizeof *palette);
  for (int i = 0; i <= limit; i++) {
    double fraction = (double)i / limit;
    palette[i] = (struct colour){(int)(fraction * 255), (int)((1 - fraction) * 255),
                                 (int)((0.5 - fabs(fraction - 0.5)) * 2 * 255)};
  }
  double scale = 0.1 / 25;
  int sum = 0;
  for (int y = 0; y < 500; y++) {
    for (int x = 0; x < 875; x++) {
      struct complex offset = {x * scale - 2.5, y * scale - 1};
      struct complex z = {0, 0};
      int n = 0;
      while (length2(z) < 65536 && n < limit) {
        z = plus(square(z), offset);
        n++;
      }
      struct colour c = palette[n];
      sum += c.red + c.green + c.blue;
    }
  }
  printf("%d\n", sum);
  free(palette);
}
