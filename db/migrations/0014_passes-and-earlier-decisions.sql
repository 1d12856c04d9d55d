ALTER TABLE "coding_pass" ADD COLUMN "themes" text[];--> statement-breakpoint
ALTER TABLE "signal_decision" ADD COLUMN "earlier" jsonb DEFAULT '[]'::jsonb NOT NULL;