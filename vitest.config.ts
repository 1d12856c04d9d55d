import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The files that take longest, longest first: begun last, one of them would go on alone while a core has nothing to do. */
const long = [
  "cli/vw",
  "browser/voice",
  "survey-ui/respondent-offline",
  "survey-ui/staff",
  "db/durability",
  "survey-ui/respondent",
  "survey-ui/research-screens",
  "survey-ui/respondent-access",
  "survey-ui/learning-screens",
  "mail/mailer",
  "survey-ui/respondent-languages",
  "survey-ui/inviting",
  "analysis/themes-model",
  "browser/journey",
  "api/learning",
  "api/contracts",
  "survey-ui/respondent-more",
  "house",
  "api/open-links",
  "api/training",
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
    // Four files side by side on two cores: many wait for a browser or a killed process. Each that needs a database has its own.
    maxWorkers: 4,
    // Files that follow each other share what they load: what they share is what is read and worked out once, and no world.
    isolate: false,
    sequence: { sequencer: LongFirst },
    // Limits are for what is broken, not for what is slow: a busy machine may take ten times as long as a quiet one.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 90_000, interval: 50 } },
  },
});
