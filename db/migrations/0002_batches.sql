CREATE TABLE "batch" (
	"region_id" text NOT NULL,
	"provider_id" uuid NOT NULL,
	"segment_id" text NOT NULL,
	"wave_id" text NOT NULL,
	"number" integer NOT NULL,
	"stories" integer NOT NULL,
	"tellers" integer NOT NULL,
	"dissolved" boolean NOT NULL,
	"cells" jsonb NOT NULL,
	CONSTRAINT "batch_region_id_provider_id_segment_id_wave_id_number_pk" PRIMARY KEY("region_id","provider_id","segment_id","wave_id","number")
);
--> statement-breakpoint
ALTER TABLE "batch" ADD CONSTRAINT "batch_region_id_provider_id_provider_region_id_id_fk" FOREIGN KEY ("region_id","provider_id") REFERENCES "public"."provider"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "batch" ADD CONSTRAINT "batch_region_id_segment_id_segment_region_id_id_fk" FOREIGN KEY ("region_id","segment_id") REFERENCES "public"."segment"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "batch" ADD CONSTRAINT "batch_region_id_wave_id_wave_region_id_id_fk" FOREIGN KEY ("region_id","wave_id") REFERENCES "public"."wave"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "batch_region_id_segment_id_index" ON "batch" USING btree ("region_id","segment_id");--> statement-breakpoint
CREATE INDEX "batch_region_id_wave_id_index" ON "batch" USING btree ("region_id","wave_id");