CREATE TABLE "draft_part" (
	"region_id" text NOT NULL,
	"key_hash" text NOT NULL,
	"piece" smallint NOT NULL,
	"n" smallint NOT NULL,
	"mime" text NOT NULL,
	"ms" integer NOT NULL,
	"key_id" text NOT NULL,
	"sealed" "bytea" NOT NULL,
	CONSTRAINT "draft_part_region_id_key_hash_piece_n_pk" PRIMARY KEY("region_id","key_hash","piece","n")
);
--> statement-breakpoint
CREATE TABLE "recording" (
	"region_id" text NOT NULL,
	"story_id" uuid NOT NULL,
	"seconds" integer NOT NULL,
	"key_id" text NOT NULL,
	"state" text DEFAULT 'unheard' NOT NULL,
	"typed_on" date,
	CONSTRAINT "recording_region_id_story_id_pk" PRIMARY KEY("region_id","story_id")
);
--> statement-breakpoint
CREATE TABLE "recording_chunk" (
	"region_id" text NOT NULL,
	"story_id" uuid NOT NULL,
	"n" smallint NOT NULL,
	"sealed" "bytea" NOT NULL,
	CONSTRAINT "recording_chunk_region_id_story_id_n_pk" PRIMARY KEY("region_id","story_id","n")
);
--> statement-breakpoint
ALTER TABLE "draft" ADD COLUMN "take" text;--> statement-breakpoint
ALTER TABLE "story_text" ADD COLUMN "spoken" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "draft_part" ADD CONSTRAINT "draft_part_region_id_key_hash_draft_region_id_key_hash_fk" FOREIGN KEY ("region_id","key_hash") REFERENCES "public"."draft"("region_id","key_hash") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recording" ADD CONSTRAINT "recording_region_id_story_id_story_region_id_id_fk" FOREIGN KEY ("region_id","story_id") REFERENCES "public"."story"("region_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recording_chunk" ADD CONSTRAINT "recording_chunk_region_id_story_id_recording_region_id_story_id_fk" FOREIGN KEY ("region_id","story_id") REFERENCES "public"."recording"("region_id","story_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
-- Who hears what. A recording on its way opens to whoever holds its draft's key; one that came with a story is as raw as
-- the story's words: anyone may hand it in, only a transaction opened for raw text reads it.
alter table draft_part enable row level security;
--> statement-breakpoint
alter table recording enable row level security;
--> statement-breakpoint
alter table recording_chunk enable row level security;
--> statement-breakpoint
create policy own_draft on draft_part using (
  region_id = (select app_region()) and (key_hash = (select app_draft()) or (select app_draft()) = 'sweep'));
--> statement-breakpoint
create policy own_region on recording using (region_id = (select app_region())) with check (region_id = (select app_region()));
--> statement-breakpoint
create policy raw_insert on recording_chunk for insert with check (region_id = (select app_region()));
--> statement-breakpoint
create policy raw_only on recording_chunk using (region_id = (select app_region()) and (select app_text()) = 'raw');
--> statement-breakpoint
grant select, insert, update, delete on draft_part, recording, recording_chunk to vertelwijzer_app;
--> statement-breakpoint
-- Compressed sound, sealed, does not get smaller: no time is spent on trying.
alter table draft_part alter column sealed set storage external;
--> statement-breakpoint
alter table recording_chunk alter column sealed set storage external;
