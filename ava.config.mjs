export default {
  files: ['test/**/*.test.ts'],
  extensions: { ts: 'module' },
  concurrency: 2,
  timeout: '4m',
  workerThreads: false,
  failWithoutAssertions: true,
}
