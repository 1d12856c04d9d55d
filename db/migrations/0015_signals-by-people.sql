CREATE TABLE "signal_report" (
	"region_id" text NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"signal_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"level" text NOT NULL,
	"start" integer,
	"end" integer,
	"reported_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "signal_report_region_id_id_pk" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
DROP INDEX "signal_decision_once";--> statement-breakpoint
ALTER TABLE "signal" ADD COLUMN "round" smallint DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "signal_decision" ADD COLUMN "round" smallint DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "signal_report" ADD CONSTRAINT "signal_report_region_id_signal_id_signal_region_id_id_fk" FOREIGN KEY ("region_id","signal_id") REFERENCES "public"."signal"("region_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signal_report" ADD CONSTRAINT "signal_report_region_id_account_id_account_region_id_id_fk" FOREIGN KEY ("region_id","account_id") REFERENCES "public"."account"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "signal_report_region_id_signal_id_index" ON "signal_report" USING btree ("region_id","signal_id");--> statement-breakpoint
CREATE INDEX "signal_report_region_id_account_id_index" ON "signal_report" USING btree ("region_id","account_id");--> statement-breakpoint
CREATE UNIQUE INDEX "signal_decision_once" ON "signal_decision" USING btree ("region_id","signal_id","account_id","round");--> statement-breakpoint
alter table signal_report enable row level security;
--> statement-breakpoint
create policy own_region on signal_report using (region_id = (select app_region())) with check (region_id = (select app_region()));
--> statement-breakpoint
grant select, insert, update, delete on signal_report to vertelwijzer_app;
