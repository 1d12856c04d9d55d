CREATE TABLE "answer_count" (
	"region_id" text NOT NULL,
	"wave_id" text NOT NULL,
	"provider_id" uuid NOT NULL,
	"segment_id" text NOT NULL,
	"shown" integer NOT NULL,
	CONSTRAINT "answer_count_region_id_wave_id_provider_id_segment_id_pk" PRIMARY KEY("region_id","wave_id","provider_id","segment_id")
);
--> statement-breakpoint
CREATE TABLE "mail_trouble" (
	"region_id" text PRIMARY KEY NOT NULL,
	"what" text NOT NULL,
	"since_on" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mailing" (
	"region_id" text NOT NULL,
	"campaign_id" uuid NOT NULL,
	"number" smallint NOT NULL,
	"ordered_on" date NOT NULL,
	"addresses" integer DEFAULT 0 NOT NULL,
	"refused" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "mailing_region_id_campaign_id_number_pk" PRIMARY KEY("region_id","campaign_id","number")
);
--> statement-breakpoint
CREATE TABLE "open_link" (
	"region_id" text NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"campaign_id" uuid NOT NULL,
	"provider_id" uuid NOT NULL,
	"segment_id" text NOT NULL,
	"municipality_id" uuid,
	"questionnaire_id" text NOT NULL,
	"questionnaire_version" integer NOT NULL,
	"per_day" integer NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"closed" boolean DEFAULT false NOT NULL,
	CONSTRAINT "open_link_region_id_slug_pk" PRIMARY KEY("region_id","slug")
);
--> statement-breakpoint
CREATE TABLE "open_link_day" (
	"region_id" text NOT NULL,
	"slug" text NOT NULL,
	"day" date NOT NULL,
	"begun" integer NOT NULL,
	CONSTRAINT "open_link_day_region_id_slug_day_pk" PRIMARY KEY("region_id","slug","day")
);
--> statement-breakpoint
CREATE TABLE "recipient" (
	"region_id" text NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"campaign_id" uuid NOT NULL,
	"invitation_id" uuid NOT NULL,
	"sealed" "bytea" NOT NULL,
	"stop_hash" text NOT NULL,
	"due" smallint DEFAULT 1 NOT NULL,
	"mails" smallint DEFAULT 0 NOT NULL,
	"tries" smallint DEFAULT 0 NOT NULL,
	"mailed_on" date,
	CONSTRAINT "recipient_region_id_id_pk" PRIMARY KEY("region_id","id"),
	CONSTRAINT "recipient_mails" CHECK ("recipient"."due" between 1 and 3 and "recipient"."mails" between 0 and "recipient"."due")
);
--> statement-breakpoint
ALTER TABLE "response" ADD COLUMN "mode" text DEFAULT 'link' NOT NULL;--> statement-breakpoint
ALTER TABLE "answer_count" ADD CONSTRAINT "answer_count_region_id_wave_id_wave_region_id_id_fk" FOREIGN KEY ("region_id","wave_id") REFERENCES "public"."wave"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer_count" ADD CONSTRAINT "answer_count_region_id_provider_id_provider_region_id_id_fk" FOREIGN KEY ("region_id","provider_id") REFERENCES "public"."provider"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer_count" ADD CONSTRAINT "answer_count_region_id_segment_id_segment_region_id_id_fk" FOREIGN KEY ("region_id","segment_id") REFERENCES "public"."segment"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mail_trouble" ADD CONSTRAINT "mail_trouble_region_id_region_region_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."region"("region_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mailing" ADD CONSTRAINT "mailing_region_id_campaign_id_campaign_region_id_id_fk" FOREIGN KEY ("region_id","campaign_id") REFERENCES "public"."campaign"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "open_link" ADD CONSTRAINT "open_link_region_id_campaign_id_campaign_region_id_id_fk" FOREIGN KEY ("region_id","campaign_id") REFERENCES "public"."campaign"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "open_link" ADD CONSTRAINT "open_link_region_id_provider_id_provider_region_id_id_fk" FOREIGN KEY ("region_id","provider_id") REFERENCES "public"."provider"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "open_link" ADD CONSTRAINT "open_link_region_id_segment_id_segment_region_id_id_fk" FOREIGN KEY ("region_id","segment_id") REFERENCES "public"."segment"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "open_link" ADD CONSTRAINT "open_link_region_id_municipality_id_municipality_region_id_id_fk" FOREIGN KEY ("region_id","municipality_id") REFERENCES "public"."municipality"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "open_link" ADD CONSTRAINT "open_link_region_id_questionnaire_id_questionnaire_version_questionnaire_region_id_id_version_fk" FOREIGN KEY ("region_id","questionnaire_id","questionnaire_version") REFERENCES "public"."questionnaire"("region_id","id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "open_link_day" ADD CONSTRAINT "open_link_day_region_id_slug_open_link_region_id_slug_fk" FOREIGN KEY ("region_id","slug") REFERENCES "public"."open_link"("region_id","slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recipient" ADD CONSTRAINT "recipient_region_id_campaign_id_campaign_region_id_id_fk" FOREIGN KEY ("region_id","campaign_id") REFERENCES "public"."campaign"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recipient" ADD CONSTRAINT "recipient_region_id_invitation_id_invitation_region_id_id_fk" FOREIGN KEY ("region_id","invitation_id") REFERENCES "public"."invitation"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "answer_count_region_id_provider_id_index" ON "answer_count" USING btree ("region_id","provider_id");--> statement-breakpoint
CREATE INDEX "answer_count_region_id_segment_id_index" ON "answer_count" USING btree ("region_id","segment_id");--> statement-breakpoint
CREATE INDEX "answer_count_region_id_wave_id_index" ON "answer_count" USING btree ("region_id","wave_id");--> statement-breakpoint
CREATE INDEX "mailing_region_id_campaign_id_index" ON "mailing" USING btree ("region_id","campaign_id");--> statement-breakpoint
CREATE UNIQUE INDEX "open_link_slug" ON "open_link" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "open_link_region_id_campaign_id_index" ON "open_link" USING btree ("region_id","campaign_id");--> statement-breakpoint
CREATE INDEX "open_link_region_id_provider_id_index" ON "open_link" USING btree ("region_id","provider_id");--> statement-breakpoint
CREATE INDEX "open_link_region_id_segment_id_index" ON "open_link" USING btree ("region_id","segment_id");--> statement-breakpoint
CREATE INDEX "open_link_region_id_municipality_id_index" ON "open_link" USING btree ("region_id","municipality_id");--> statement-breakpoint
CREATE INDEX "open_link_region_id_questionnaire_id_questionnaire_version_index" ON "open_link" USING btree ("region_id","questionnaire_id","questionnaire_version");--> statement-breakpoint
CREATE INDEX "open_link_day_region_id_slug_index" ON "open_link_day" USING btree ("region_id","slug");--> statement-breakpoint
CREATE UNIQUE INDEX "recipient_stop" ON "recipient" USING btree ("stop_hash");--> statement-breakpoint
CREATE INDEX "recipient_region_id_campaign_id_index" ON "recipient" USING btree ("region_id","campaign_id");--> statement-breakpoint
CREATE UNIQUE INDEX "recipient_invitation" ON "recipient" USING btree ("region_id","invitation_id");--> statement-breakpoint
CREATE INDEX "recipient_due" ON "recipient" USING btree ("region_id","id") WHERE mails < due;--> statement-breakpoint
ALTER TABLE "response" ADD CONSTRAINT "response_mode" CHECK ("response"."mode" in ('link', 'paper', 'interview'));--> statement-breakpoint
-- Who sees which rows. Addresses are for the sender and for whoever brings a stop link; screens may add, and order more.
alter table recipient enable row level security;
--> statement-breakpoint
alter table mailing enable row level security;
--> statement-breakpoint
alter table mail_trouble enable row level security;
--> statement-breakpoint
alter table open_link enable row level security;
--> statement-breakpoint
alter table open_link_day enable row level security;
--> statement-breakpoint
alter table answer_count enable row level security;
--> statement-breakpoint
create function app_mail() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('app.mail', true), '') $$;
--> statement-breakpoint
create policy sender_only on recipient using (
  region_id = (select app_region()) and ((select app_mail()) = 'sender' or stop_hash = (select app_mail())));
--> statement-breakpoint
create policy anyone_adds on recipient for insert with check (region_id = (select app_region()));
--> statement-breakpoint
create policy own_region on mailing using (region_id = (select app_region())) with check (region_id = (select app_region()));
--> statement-breakpoint
create policy own_region on mail_trouble using (region_id = (select app_region())) with check (region_id = (select app_region()));
--> statement-breakpoint
create policy own_region on open_link using (region_id = (select app_region())) with check (region_id = (select app_region()));
--> statement-breakpoint
create policy own_region on open_link_day using (region_id = (select app_region())) with check (region_id = (select app_region()));
--> statement-breakpoint
create policy own_region on answer_count using (region_id = (select app_region())) with check (region_id = (select app_region()));
--> statement-breakpoint
grant select, insert, update, delete on recipient, mailing, mail_trouble, open_link, open_link_day, answer_count to vertelwijzer_app;
--> statement-breakpoint
-- An address and the code beside it are sealed once; only its counters may change.
create function freeze_sealed() returns trigger language plpgsql as $$
begin
  if (new.region_id, new.id, new.invitation_id, new.sealed, new.stop_hash)
    is distinct from (old.region_id, old.id, old.invitation_id, old.sealed, old.stop_hash) then
    raise exception 'an address is sealed' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger keep_sealed before update on recipient for each row execute function freeze_sealed();
--> statement-breakpoint
create function region_of_stop(hash text) returns text language sql stable security definer
  set search_path = pg_catalog, public as $$ select region_id from public.recipient where stop_hash = hash $$;
--> statement-breakpoint
create function region_of_open(hash text) returns text language sql stable security definer
  set search_path = pg_catalog, public as $$ select region_id from public.open_link where slug = hash $$;
