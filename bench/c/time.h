/* Times run() as the other children of the benchmark time main: WARM_RUNS as argument, one line of JSON on stderr, output on stdout. */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static void run(void);

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1e3 + t.tv_nsec * 1e-6;
}

int main(int argc, char **argv) {
  int warm = argc > 1 ? atoi(argv[1]) : 0;
  double start = now();
  run();
  fprintf(stderr, "{\"first\":%f,\"warm\":[", now() - start);
  for (int i = 0; i < warm; i++) {
    start = now();
    run();
    fprintf(stderr, "%s%f", i > 0 ? "," : "", now() - start);
  }
  fputs("]}\n", stderr);
  fflush(stdout);
  return 0;
}
