ALTER TABLE "story" ADD COLUMN "place" smallint DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "story" ADD COLUMN "answers" jsonb;--> statement-breakpoint
ALTER TABLE "story" ADD COLUMN "adds_to" uuid;--> statement-breakpoint
ALTER TABLE "summary" ADD COLUMN "tellers" integer;--> statement-breakpoint
-- Until now everybody told one story.
UPDATE "summary" SET "tellers" = "stories";--> statement-breakpoint
ALTER TABLE "summary" ALTER COLUMN "tellers" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "story" ADD CONSTRAINT "story_region_id_adds_to_story_region_id_id_fk" FOREIGN KEY ("region_id","adds_to") REFERENCES "public"."story"("region_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "story_region_id_adds_to_index" ON "story" USING btree ("region_id","adds_to");