ALTER TABLE "campaign" ADD COLUMN "ground" text DEFAULT 'public-task' NOT NULL;--> statement-breakpoint
ALTER TABLE "campaign" ADD COLUMN "carer_until" integer DEFAULT 12 NOT NULL;--> statement-breakpoint
ALTER TABLE "invitation" ADD COLUMN "carer_role" text;--> statement-breakpoint
ALTER TABLE "invitation" ADD COLUMN "carer_text" text;--> statement-breakpoint
ALTER TABLE "invitation" ADD COLUMN "carer_month" text;--> statement-breakpoint
ALTER TABLE "invitation" ADD COLUMN "own_text" text;--> statement-breakpoint
ALTER TABLE "campaign" ADD CONSTRAINT "campaign_ground" CHECK ("campaign"."ground" in ('public-task', 'consent'));--> statement-breakpoint
ALTER TABLE "campaign" ADD CONSTRAINT "campaign_carer_until" CHECK ("campaign"."carer_until" in (12, 16) and ("campaign"."ground" <> 'consent' or "campaign"."carer_until" = 16));