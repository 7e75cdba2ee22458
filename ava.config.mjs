export default {
  files: ['test/**/*.test.ts'],
  extensions: ['ts'],
  concurrency: 2,
  // without any test ending; single tests have limits of their own
  timeout: '12m',
  workerThreads: false,
  failWithoutAssertions: true,
}
