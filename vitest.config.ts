import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/databases.ts"],
    // Three files side by side on two cores: many wait for a browser or a killed process. Each that needs a database has its own.
    maxWorkers: 3,
    // Limits are for what is broken, not for what is slow: a busy machine may take ten times as long as a quiet one.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 90_000, interval: 50 } },
    reporters: process.env.CI ? ["default"] : ["default"],
  },
});
