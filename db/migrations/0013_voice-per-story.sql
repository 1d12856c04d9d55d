-- Every story of a sitting may be spoken: a recording on its way belongs to a story of the draft, not to the draft.
ALTER TABLE "draft_part" ADD COLUMN "story" smallint DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "draft_part" DROP CONSTRAINT "draft_part_region_id_key_hash_piece_n_pk";--> statement-breakpoint
ALTER TABLE "draft_part" ADD CONSTRAINT "draft_part_region_id_key_hash_story_piece_n_pk" PRIMARY KEY("region_id","key_hash","story","piece","n");--> statement-breakpoint
ALTER TABLE "draft" ADD COLUMN "takes" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
-- What is under way while the server is renewed was the first story's.
UPDATE "draft" SET "takes" = jsonb_build_object('1', "take") WHERE "take" IS NOT NULL;--> statement-breakpoint
ALTER TABLE "draft" DROP COLUMN "take";
