CREATE TABLE "follow_up" (
	"region_id" text NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"note_id" uuid NOT NULL,
	"state" text NOT NULL,
	"on_day" date NOT NULL,
	"text" text NOT NULL,
	"said_by" uuid NOT NULL,
	"said_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "follow_up_region_id_id_pk" PRIMARY KEY("region_id","id"),
	CONSTRAINT "follow_up_state" CHECK ("follow_up"."state" in ('agreed', 'busy', 'done', 'not-done'))
);
--> statement-breakpoint
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_region_id_note_id_session_note_region_id_id_fk" FOREIGN KEY ("region_id","note_id") REFERENCES "public"."session_note"("region_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_region_id_said_by_account_region_id_id_fk" FOREIGN KEY ("region_id","said_by") REFERENCES "public"."account"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "follow_up_region_id_note_id_index" ON "follow_up" USING btree ("region_id","note_id");--> statement-breakpoint
CREATE INDEX "follow_up_region_id_said_by_index" ON "follow_up" USING btree ("region_id","said_by");--> statement-breakpoint
alter table follow_up enable row level security;
--> statement-breakpoint
create policy own_region on follow_up using (region_id = (select app_region())) with check (region_id = (select app_region()));
--> statement-breakpoint
-- What people outside have read does not change afterwards; it can be taken back.
grant select, insert, delete on follow_up to vertelwijzer_app;
--> statement-breakpoint
create trigger keep_frozen before update on follow_up for each row execute function refuse_change();
