const transform = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
  },
};

export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  transform: { '^.+\\.[jt]sx?$': ['@swc/jest', transform] },
  // On a machine of two cores jest would take one: it leaves one to watching, which nobody does here.
  maxWorkers: '100%',
  // No test is about time: a slow machine is no fault.
  testTimeout: 60_000,
};
