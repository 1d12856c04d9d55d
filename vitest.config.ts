import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The files that take longest, longest first: begun last, one of them would go on alone while a core has nothing to do. */
const long = [
  "cli/vw",
  "api/training",
  "survey-ui/staff",
  "db/durability",
  "survey-ui/respondent",
  "survey-ui/respondent-access",
  "browser/voice",
  "survey-ui/respondent-offline",
  "survey-ui/respondent-more",
  "analysis/themes-model",
  "house",
  "survey-ui/inviting",
  "browser/journey",
];

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = long.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`));
      return at < 0 ? long.length : at;
    };
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/databases.ts"],
    // Three files side by side on two cores: many wait for a browser or a killed process. Each that needs a database has its own.
    maxWorkers: 3,
    sequence: { sequencer: LongFirst },
    // Limits are for what is broken, not for what is slow: a busy machine may take ten times as long as a quiet one.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 90_000, interval: 50 } },
  },
});
