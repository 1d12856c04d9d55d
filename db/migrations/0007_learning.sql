CREATE TABLE "pattern_revision" (
	"region_id" text NOT NULL,
	"version" integer NOT NULL,
	"revision" integer NOT NULL,
	"patterns" jsonb NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"restores" integer,
	"made_by" uuid NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "pattern_revision_region_id_version_revision_pk" PRIMARY KEY("region_id","version","revision")
);
--> statement-breakpoint
CREATE TABLE "coding_pass" (
	"region_id" text NOT NULL,
	"story_id" uuid NOT NULL,
	"coder_id" uuid NOT NULL,
	"done_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "coding_pass_region_id_story_id_coder_id_pk" PRIMARY KEY("region_id","story_id","coder_id")
);
--> statement-breakpoint
CREATE TABLE "coding_plan" (
	"region_id" text NOT NULL,
	"story_id" uuid NOT NULL,
	"holdout" boolean DEFAULT false NOT NULL,
	"coders" smallint DEFAULT 1 NOT NULL,
	"drawn_on" date NOT NULL,
	CONSTRAINT "coding_plan_region_id_story_id_pk" PRIMARY KEY("region_id","story_id")
);
--> statement-breakpoint
CREATE TABLE "reading" (
	"region_id" text NOT NULL,
	"version_id" uuid NOT NULL,
	"engine" text NOT NULL,
	"model" text NOT NULL,
	"probabilities" jsonb NOT NULL,
	"read_on" date NOT NULL,
	CONSTRAINT "reading_region_id_version_id_pk" PRIMARY KEY("region_id","version_id")
);
--> statement-breakpoint
CREATE TABLE "theme_model" (
	"region_id" text NOT NULL,
	"number" integer NOT NULL,
	"codebook_version" integer NOT NULL,
	"pattern_revision" integer NOT NULL,
	"weights" "bytea",
	"stories" uuid[] NOT NULL,
	"own_stories" integer NOT NULL,
	"base_stories" integer NOT NULL,
	"cpu_ms" integer NOT NULL,
	"patterns_only" text[] NOT NULL,
	"reason" text NOT NULL,
	"made_on" date NOT NULL,
	CONSTRAINT "theme_model_region_id_number_pk" PRIMARY KEY("region_id","number")
);
--> statement-breakpoint
DROP INDEX "suggestion_once";--> statement-breakpoint
ALTER TABLE "suggestion" ADD COLUMN "model" text DEFAULT 'themes-1' NOT NULL;--> statement-breakpoint
ALTER TABLE "suggestion" ADD COLUMN "like_coding_id" uuid;--> statement-breakpoint
ALTER TABLE "suggestion" ADD COLUMN "shown_on" date;--> statement-breakpoint
ALTER TABLE "region" ADD COLUMN "holdout_share" real DEFAULT 0.1 NOT NULL;--> statement-breakpoint
ALTER TABLE "region" ADD COLUMN "double_share" real DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "pattern_revision" ADD CONSTRAINT "pattern_revision_region_id_version_codebook_region_id_version_fk" FOREIGN KEY ("region_id","version") REFERENCES "public"."codebook"("region_id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pattern_revision" ADD CONSTRAINT "pattern_revision_region_id_made_by_account_region_id_id_fk" FOREIGN KEY ("region_id","made_by") REFERENCES "public"."account"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coding_pass" ADD CONSTRAINT "coding_pass_region_id_story_id_story_region_id_id_fk" FOREIGN KEY ("region_id","story_id") REFERENCES "public"."story"("region_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coding_pass" ADD CONSTRAINT "coding_pass_region_id_coder_id_account_region_id_id_fk" FOREIGN KEY ("region_id","coder_id") REFERENCES "public"."account"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coding_plan" ADD CONSTRAINT "coding_plan_region_id_story_id_story_region_id_id_fk" FOREIGN KEY ("region_id","story_id") REFERENCES "public"."story"("region_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading" ADD CONSTRAINT "reading_region_id_version_id_safe_version_region_id_id_fk" FOREIGN KEY ("region_id","version_id") REFERENCES "public"."safe_version"("region_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "theme_model" ADD CONSTRAINT "theme_model_region_id_region_region_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."region"("region_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "pattern_revision_region_id_made_by_index" ON "pattern_revision" USING btree ("region_id","made_by");--> statement-breakpoint
CREATE INDEX "coding_pass_region_id_story_id_index" ON "coding_pass" USING btree ("region_id","story_id");--> statement-breakpoint
CREATE INDEX "coding_pass_region_id_coder_id_index" ON "coding_pass" USING btree ("region_id","coder_id");--> statement-breakpoint
CREATE UNIQUE INDEX "suggestion_once" ON "suggestion" USING btree ("region_id","version_id","theme_id","start","end","engine","model");--> statement-breakpoint
-- Who sees which rows: what is made of words (a model's weights, what a machine thought of a text) only whoever may read them.
alter table pattern_revision enable row level security;
--> statement-breakpoint
alter table coding_plan enable row level security;
--> statement-breakpoint
alter table coding_pass enable row level security;
--> statement-breakpoint
alter table reading enable row level security;
--> statement-breakpoint
alter table theme_model enable row level security;
--> statement-breakpoint
create policy own_region on pattern_revision using (region_id = (select app_region())) with check (region_id = (select app_region()));
--> statement-breakpoint
create policy own_region on coding_plan using (region_id = (select app_region())) with check (region_id = (select app_region()));
--> statement-breakpoint
create policy own_region on coding_pass using (region_id = (select app_region())) with check (region_id = (select app_region()));
--> statement-breakpoint
create policy safe_only on reading using (region_id = (select app_region()) and (select app_text()) in ('raw', 'safe'));
--> statement-breakpoint
create policy safe_only on theme_model using (region_id = (select app_region()) and (select app_text()) in ('raw', 'safe'));
--> statement-breakpoint
grant select, insert, update, delete on coding_plan, coding_pass, reading, theme_model to vertelwijzer_app;
--> statement-breakpoint
-- Revisions of the patterns are added, never changed: which patterns suggested what can always be found again.
grant select, insert on pattern_revision to vertelwijzer_app;
--> statement-breakpoint
create trigger append_only before update or delete on pattern_revision for each row execute function refuse_change();
--> statement-breakpoint
alter table region add constraint region_shares check (holdout_share between 0 and 0.5 and double_share between 0 and 1);
