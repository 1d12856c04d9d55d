CREATE TABLE "signal_alarm" (
	"region_id" text NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"signal_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"raised_on" date NOT NULL,
	"stuck" boolean DEFAULT false NOT NULL,
	CONSTRAINT "signal_alarm_region_id_id_pk" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
ALTER TABLE "signal_alarm" ADD CONSTRAINT "signal_alarm_region_id_signal_id_signal_region_id_id_fk" FOREIGN KEY ("region_id","signal_id") REFERENCES "public"."signal"("region_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signal_alarm" ADD CONSTRAINT "signal_alarm_region_id_account_id_account_region_id_id_fk" FOREIGN KEY ("region_id","account_id") REFERENCES "public"."account"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "signal_alarm_region_id_signal_id_index" ON "signal_alarm" USING btree ("region_id","signal_id");--> statement-breakpoint
CREATE INDEX "signal_alarm_region_id_account_id_index" ON "signal_alarm" USING btree ("region_id","account_id");--> statement-breakpoint
alter table signal_alarm enable row level security;
--> statement-breakpoint
create policy own_region on signal_alarm using (region_id = (select app_region())) with check (region_id = (select app_region()));
--> statement-breakpoint
grant select, insert, update, delete on signal_alarm to vertelwijzer_app;
