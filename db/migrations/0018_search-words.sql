ALTER TABLE "safe_version" ADD COLUMN "words" text[];--> statement-breakpoint
CREATE INDEX "safe_version_words" ON "safe_version" USING gin ("words");