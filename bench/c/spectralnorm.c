/* programs/spectralnorm in C. */
#include <math.h>
#include "time.h"

static inline double a(int i, int j) {
  return 1 / ((i + j) * (i + j + 1) / 2.0 + i + 1);
}

static void times(const double *v, double *out, int n) {
  for (int i = 0; i < n; i++) {
    double s = 0;
    for (int j = 0; j < n; j++) s += a(i, j) * v[j];
    out[i] = s;
  }
}

static void times_transposed(const double *v, double *out, int n) {
  for (int i = 0; i < n; i++) {
    double s = 0;
    for (int j = 0; j < n; j++) s += a(j, i) * v[j];
    out[i] = s;
  }
}

static void run(void) {
  int n = 500;
  double *u = malloc(n * sizeof *u), *v = malloc(n * sizeof *v), *t = malloc(n * sizeof *t);
  for (int i = 0; i < n; i++) {
    u[i] = 1;
    v[i] = t[i] = 0;
  }
  for (int i = 0; i < 10; i++) {
    times(u, t, n);
    times_transposed(t, v, n);
    times(v, t, n);
    times_transposed(t, u, n);
  }
  double uv = 0, vv = 0;
  for (int i = 0; i < n; i++) {
    uv += u[i] * v[i];
    vv += v[i] * v[i];
  }
  printf("%.17g\n", sqrt(uv / vv));
  free(u);
  free(v);
  free(t);
}
