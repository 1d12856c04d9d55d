CREATE TABLE "account" (
	"region_id" text NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"password_hash" text NOT NULL,
	"totp_secret" text,
	"totp_confirmed" boolean DEFAULT false NOT NULL,
	"totp_last_step" text,
	"active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "account_region_id_id_pk" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "login_session" (
	"region_id" text NOT NULL,
	"token_hash" text NOT NULL,
	"account_id" uuid NOT NULL,
	"complete" boolean NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "login_session_region_id_token_hash_pk" PRIMARY KEY("region_id","token_hash")
);
--> statement-breakpoint
CREATE TABLE "audit" (
	"region_id" text NOT NULL,
	"chain" smallint NOT NULL,
	"seq" bigint NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor" text NOT NULL,
	"action" text NOT NULL,
	"subject" text NOT NULL,
	"detail" jsonb NOT NULL,
	"prev" "bytea" NOT NULL,
	"hash" "bytea" NOT NULL,
	CONSTRAINT "audit_region_id_chain_seq_pk" PRIMARY KEY("region_id","chain","seq")
);
--> statement-breakpoint
CREATE TABLE "audit_head" (
	"region_id" text NOT NULL,
	"chain" smallint NOT NULL,
	"seq" bigint NOT NULL,
	"hash" "bytea" NOT NULL,
	CONSTRAINT "audit_head_region_id_chain_pk" PRIMARY KEY("region_id","chain")
);
--> statement-breakpoint
CREATE TABLE "job" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"region_id" text NOT NULL,
	"step" text NOT NULL,
	"subject" text NOT NULL,
	"run_after" timestamp with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"last_error" text,
	"failed" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "step_count" (
	"region_id" text NOT NULL,
	"step" text NOT NULL,
	"day" date NOT NULL,
	"done" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "step_count_region_id_step_day_pk" PRIMARY KEY("region_id","step","day")
);
--> statement-breakpoint
CREATE TABLE "campaign" (
	"region_id" text NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"wave_id" text NOT NULL,
	"name" text NOT NULL,
	"legal_ground" text NOT NULL,
	"anonymous" boolean DEFAULT true NOT NULL,
	CONSTRAINT "campaign_region_id_id_pk" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "invitation" (
	"region_id" text NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"campaign_id" uuid NOT NULL,
	"provider_id" uuid NOT NULL,
	"segment_id" text NOT NULL,
	"municipality_id" uuid,
	"questionnaire_id" text NOT NULL,
	"questionnaire_version" integer NOT NULL,
	"code_hash" text NOT NULL,
	"spent" boolean DEFAULT false NOT NULL,
	"expires_on" date NOT NULL,
	CONSTRAINT "invitation_region_id_id_pk" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "questionnaire" (
	"region_id" text NOT NULL,
	"id" text NOT NULL,
	"version" integer NOT NULL,
	"route" text NOT NULL,
	"title" text NOT NULL,
	"json" jsonb NOT NULL,
	"published" boolean DEFAULT false NOT NULL,
	CONSTRAINT "questionnaire_region_id_id_version_pk" PRIMARY KEY("region_id","id","version")
);
--> statement-breakpoint
CREATE TABLE "codebook" (
	"region_id" text NOT NULL,
	"version" integer NOT NULL,
	"title" text NOT NULL,
	"published_on" date NOT NULL,
	"notes" jsonb NOT NULL,
	"patterns" jsonb NOT NULL,
	CONSTRAINT "codebook_region_id_version_pk" PRIMARY KEY("region_id","version")
);
--> statement-breakpoint
CREATE TABLE "framework" (
	"region_id" text NOT NULL,
	"id" text NOT NULL,
	"name" text NOT NULL,
	"source" text NOT NULL,
	CONSTRAINT "framework_region_id_id_pk" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "goal" (
	"region_id" text NOT NULL,
	"framework_id" text NOT NULL,
	"code" text NOT NULL,
	"position" integer NOT NULL,
	"title" text NOT NULL,
	"text" text DEFAULT '' NOT NULL,
	"themes" text[] NOT NULL,
	CONSTRAINT "goal_region_id_framework_id_code_pk" PRIMARY KEY("region_id","framework_id","code")
);
--> statement-breakpoint
CREATE TABLE "theme" (
	"region_id" text NOT NULL,
	"version" integer NOT NULL,
	"id" text NOT NULL,
	"position" integer NOT NULL,
	"kernwaarde" text NOT NULL,
	"label" text NOT NULL,
	"definition" text NOT NULL,
	"code_when" text NOT NULL,
	"not_when" text NOT NULL,
	"examples" jsonb NOT NULL,
	CONSTRAINT "theme_region_id_version_id_pk" PRIMARY KEY("region_id","version","id")
);
--> statement-breakpoint
CREATE TABLE "coding" (
	"region_id" text NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"story_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"codebook_version" integer NOT NULL,
	"theme_id" text NOT NULL,
	"valence" text NOT NULL,
	"start" integer NOT NULL,
	"end" integer NOT NULL,
	"coder_id" uuid NOT NULL,
	"suggestion_id" uuid,
	"coded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "coding_region_id_id_pk" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "quote" (
	"region_id" text NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"coding_id" uuid NOT NULL,
	"text" text NOT NULL,
	"released" boolean DEFAULT true NOT NULL,
	"released_by" uuid NOT NULL,
	"released_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "quote_region_id_id_pk" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "suggestion" (
	"region_id" text NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"version_id" uuid NOT NULL,
	"codebook_version" integer NOT NULL,
	"theme_id" text NOT NULL,
	"valence" text NOT NULL,
	"confidence" real NOT NULL,
	"start" integer NOT NULL,
	"end" integer NOT NULL,
	"source" text NOT NULL,
	"reason" text NOT NULL,
	"engine" text NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	CONSTRAINT "suggestion_region_id_id_pk" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "municipality" (
	"region_id" text NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "municipality_region_id_id_pk" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "provider" (
	"region_id" text NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "provider_region_id_id_pk" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "provider_segment" (
	"region_id" text NOT NULL,
	"provider_id" uuid NOT NULL,
	"segment_id" text NOT NULL,
	CONSTRAINT "provider_segment_region_id_provider_id_segment_id_pk" PRIMARY KEY("region_id","provider_id","segment_id")
);
--> statement-breakpoint
CREATE TABLE "region" (
	"region_id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	"threshold" integer DEFAULT 10 NOT NULL,
	"cell_minimum" integer DEFAULT 3 NOT NULL,
	"framework_id" text NOT NULL,
	"codebook_version" integer NOT NULL,
	CONSTRAINT "region_threshold_never_under_five" CHECK ("region"."threshold" >= 5)
);
--> statement-breakpoint
CREATE TABLE "segment" (
	"region_id" text NOT NULL,
	"id" text NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"goals" text[] DEFAULT '{}' NOT NULL,
	CONSTRAINT "segment_region_id_id_pk" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "wave" (
	"region_id" text NOT NULL,
	"id" text NOT NULL,
	"name" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"closed" boolean DEFAULT false NOT NULL,
	CONSTRAINT "wave_region_id_id_pk" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "draft" (
	"region_id" text NOT NULL,
	"key_hash" text NOT NULL,
	"questionnaire_id" text NOT NULL,
	"questionnaire_version" integer NOT NULL,
	"answers" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"seq" integer DEFAULT 0 NOT NULL,
	"expires_on" date NOT NULL,
	CONSTRAINT "draft_region_id_key_hash_pk" PRIMARY KEY("region_id","key_hash")
);
--> statement-breakpoint
CREATE TABLE "response" (
	"region_id" text NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"wave_id" text NOT NULL,
	"provider_id" uuid NOT NULL,
	"segment_id" text NOT NULL,
	"municipality_id" uuid,
	"questionnaire_id" text NOT NULL,
	"questionnaire_version" integer NOT NULL,
	"route" text NOT NULL,
	"answers" jsonb NOT NULL,
	"received_on" date NOT NULL,
	"receipt_hash" text NOT NULL,
	CONSTRAINT "response_region_id_id_pk" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "duidingssessie" (
	"region_id" text NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"title" text NOT NULL,
	"question" text NOT NULL,
	"provider_id" uuid,
	"segment_id" text,
	"themes" text[] NOT NULL,
	"seed" integer NOT NULL,
	"held_on" date,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "duidingssessie_region_id_id_pk" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "session_card" (
	"region_id" text NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"session_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "session_card_region_id_id_pk" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "session_note" (
	"region_id" text NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"session_id" uuid NOT NULL,
	"card_id" uuid,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"owner" text,
	"due_on" date,
	"written_by" uuid NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "session_note_region_id_id_pk" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "identifier" (
	"region_id" text NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"story_id" uuid NOT NULL,
	"type" text NOT NULL,
	"start" integer NOT NULL,
	"end" integer NOT NULL,
	"rule" text NOT NULL,
	"state" text DEFAULT 'proposed' NOT NULL,
	CONSTRAINT "identifier_region_id_id_pk" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "safe_version" (
	"region_id" text NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"story_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"title" text DEFAULT '' NOT NULL,
	"text" text NOT NULL,
	"approved_by" uuid NOT NULL,
	"approved_at" timestamp with time zone DEFAULT now() NOT NULL,
	"released" boolean DEFAULT false NOT NULL,
	CONSTRAINT "safe_version_region_id_id_pk" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "signal" (
	"region_id" text NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"story_id" uuid NOT NULL,
	"level" text NOT NULL,
	"evidence" jsonb NOT NULL,
	"status" text DEFAULT 'open' NOT NULL,
	"raised_on" date NOT NULL,
	CONSTRAINT "signal_region_id_id_pk" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "signal_decision" (
	"region_id" text NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"signal_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"decision" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"decided_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "signal_decision_region_id_id_pk" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "story" (
	"region_id" text NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"response_id" uuid NOT NULL,
	"wave_id" text NOT NULL,
	"provider_id" uuid NOT NULL,
	"segment_id" text NOT NULL,
	"respondent" text NOT NULL,
	"age" integer,
	"lang" text,
	"status" text DEFAULT 'received' NOT NULL,
	"permission" text DEFAULT 'research' NOT NULL,
	"feelings" text[] DEFAULT '{}' NOT NULL,
	"received_on" date NOT NULL,
	"batch" integer,
	"ever_published" boolean DEFAULT false NOT NULL,
	CONSTRAINT "story_region_id_id_pk" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "story_text" (
	"region_id" text NOT NULL,
	"story_id" uuid NOT NULL,
	"title" text DEFAULT '' NOT NULL,
	"text" text NOT NULL,
	"other" jsonb DEFAULT '{}'::jsonb NOT NULL,
	CONSTRAINT "story_text_region_id_story_id_pk" PRIMARY KEY("region_id","story_id")
);
--> statement-breakpoint
CREATE TABLE "summary" (
	"region_id" text NOT NULL,
	"provider_id" uuid NOT NULL,
	"segment_id" text NOT NULL,
	"wave_id" text NOT NULL,
	"stories" integer NOT NULL,
	"counts" jsonb NOT NULL,
	"computed_on" date NOT NULL,
	CONSTRAINT "summary_region_id_provider_id_segment_id_wave_id_pk" PRIMARY KEY("region_id","provider_id","segment_id","wave_id")
);
--> statement-breakpoint
CREATE TABLE "view_ground" (
	"region_id" text NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"legal_ground" text NOT NULL,
	"purpose" text NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "view_ground_region_id_id_pk" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_region_id_region_region_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."region"("region_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "login_session" ADD CONSTRAINT "login_session_region_id_account_id_account_region_id_id_fk" FOREIGN KEY ("region_id","account_id") REFERENCES "public"."account"("region_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit" ADD CONSTRAINT "audit_region_id_region_region_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."region"("region_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_head" ADD CONSTRAINT "audit_head_region_id_region_region_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."region"("region_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "job" ADD CONSTRAINT "job_region_id_region_region_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."region"("region_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "step_count" ADD CONSTRAINT "step_count_region_id_region_region_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."region"("region_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign" ADD CONSTRAINT "campaign_region_id_wave_id_wave_region_id_id_fk" FOREIGN KEY ("region_id","wave_id") REFERENCES "public"."wave"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_region_id_campaign_id_campaign_region_id_id_fk" FOREIGN KEY ("region_id","campaign_id") REFERENCES "public"."campaign"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_region_id_provider_id_provider_region_id_id_fk" FOREIGN KEY ("region_id","provider_id") REFERENCES "public"."provider"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_region_id_segment_id_segment_region_id_id_fk" FOREIGN KEY ("region_id","segment_id") REFERENCES "public"."segment"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_region_id_municipality_id_municipality_region_id_id_fk" FOREIGN KEY ("region_id","municipality_id") REFERENCES "public"."municipality"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_region_id_questionnaire_id_questionnaire_version_questionnaire_region_id_id_version_fk" FOREIGN KEY ("region_id","questionnaire_id","questionnaire_version") REFERENCES "public"."questionnaire"("region_id","id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questionnaire" ADD CONSTRAINT "questionnaire_region_id_region_region_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."region"("region_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "codebook" ADD CONSTRAINT "codebook_region_id_region_region_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."region"("region_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "framework" ADD CONSTRAINT "framework_region_id_region_region_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."region"("region_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal" ADD CONSTRAINT "goal_region_id_framework_id_framework_region_id_id_fk" FOREIGN KEY ("region_id","framework_id") REFERENCES "public"."framework"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "theme" ADD CONSTRAINT "theme_region_id_version_codebook_region_id_version_fk" FOREIGN KEY ("region_id","version") REFERENCES "public"."codebook"("region_id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coding" ADD CONSTRAINT "coding_region_id_story_id_story_region_id_id_fk" FOREIGN KEY ("region_id","story_id") REFERENCES "public"."story"("region_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coding" ADD CONSTRAINT "coding_region_id_version_id_safe_version_region_id_id_fk" FOREIGN KEY ("region_id","version_id") REFERENCES "public"."safe_version"("region_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coding" ADD CONSTRAINT "coding_region_id_codebook_version_theme_id_theme_region_id_version_id_fk" FOREIGN KEY ("region_id","codebook_version","theme_id") REFERENCES "public"."theme"("region_id","version","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coding" ADD CONSTRAINT "coding_region_id_coder_id_account_region_id_id_fk" FOREIGN KEY ("region_id","coder_id") REFERENCES "public"."account"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coding" ADD CONSTRAINT "coding_region_id_suggestion_id_suggestion_region_id_id_fk" FOREIGN KEY ("region_id","suggestion_id") REFERENCES "public"."suggestion"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quote" ADD CONSTRAINT "quote_region_id_coding_id_coding_region_id_id_fk" FOREIGN KEY ("region_id","coding_id") REFERENCES "public"."coding"("region_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quote" ADD CONSTRAINT "quote_region_id_released_by_account_region_id_id_fk" FOREIGN KEY ("region_id","released_by") REFERENCES "public"."account"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion_region_id_version_id_safe_version_region_id_id_fk" FOREIGN KEY ("region_id","version_id") REFERENCES "public"."safe_version"("region_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion_region_id_codebook_version_theme_id_theme_region_id_version_id_fk" FOREIGN KEY ("region_id","codebook_version","theme_id") REFERENCES "public"."theme"("region_id","version","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "municipality" ADD CONSTRAINT "municipality_region_id_region_region_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."region"("region_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "provider" ADD CONSTRAINT "provider_region_id_region_region_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."region"("region_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "provider_segment" ADD CONSTRAINT "provider_segment_region_id_provider_id_provider_region_id_id_fk" FOREIGN KEY ("region_id","provider_id") REFERENCES "public"."provider"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "provider_segment" ADD CONSTRAINT "provider_segment_region_id_segment_id_segment_region_id_id_fk" FOREIGN KEY ("region_id","segment_id") REFERENCES "public"."segment"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "segment" ADD CONSTRAINT "segment_region_id_region_region_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."region"("region_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wave" ADD CONSTRAINT "wave_region_id_region_region_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."region"("region_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft" ADD CONSTRAINT "draft_region_id_questionnaire_id_questionnaire_version_questionnaire_region_id_id_version_fk" FOREIGN KEY ("region_id","questionnaire_id","questionnaire_version") REFERENCES "public"."questionnaire"("region_id","id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "response" ADD CONSTRAINT "response_region_id_wave_id_wave_region_id_id_fk" FOREIGN KEY ("region_id","wave_id") REFERENCES "public"."wave"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "response" ADD CONSTRAINT "response_region_id_provider_id_provider_region_id_id_fk" FOREIGN KEY ("region_id","provider_id") REFERENCES "public"."provider"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "response" ADD CONSTRAINT "response_region_id_segment_id_segment_region_id_id_fk" FOREIGN KEY ("region_id","segment_id") REFERENCES "public"."segment"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "response" ADD CONSTRAINT "response_region_id_municipality_id_municipality_region_id_id_fk" FOREIGN KEY ("region_id","municipality_id") REFERENCES "public"."municipality"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "response" ADD CONSTRAINT "response_region_id_questionnaire_id_questionnaire_version_questionnaire_region_id_id_version_fk" FOREIGN KEY ("region_id","questionnaire_id","questionnaire_version") REFERENCES "public"."questionnaire"("region_id","id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "duidingssessie" ADD CONSTRAINT "duidingssessie_region_id_provider_id_provider_region_id_id_fk" FOREIGN KEY ("region_id","provider_id") REFERENCES "public"."provider"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "duidingssessie" ADD CONSTRAINT "duidingssessie_region_id_segment_id_segment_region_id_id_fk" FOREIGN KEY ("region_id","segment_id") REFERENCES "public"."segment"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "duidingssessie" ADD CONSTRAINT "duidingssessie_region_id_created_by_account_region_id_id_fk" FOREIGN KEY ("region_id","created_by") REFERENCES "public"."account"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_card" ADD CONSTRAINT "session_card_region_id_session_id_duidingssessie_region_id_id_fk" FOREIGN KEY ("region_id","session_id") REFERENCES "public"."duidingssessie"("region_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_card" ADD CONSTRAINT "session_card_region_id_version_id_safe_version_region_id_id_fk" FOREIGN KEY ("region_id","version_id") REFERENCES "public"."safe_version"("region_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_note" ADD CONSTRAINT "session_note_region_id_session_id_duidingssessie_region_id_id_fk" FOREIGN KEY ("region_id","session_id") REFERENCES "public"."duidingssessie"("region_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_note" ADD CONSTRAINT "session_note_region_id_card_id_session_card_region_id_id_fk" FOREIGN KEY ("region_id","card_id") REFERENCES "public"."session_card"("region_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_note" ADD CONSTRAINT "session_note_region_id_written_by_account_region_id_id_fk" FOREIGN KEY ("region_id","written_by") REFERENCES "public"."account"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identifier" ADD CONSTRAINT "identifier_region_id_story_id_story_region_id_id_fk" FOREIGN KEY ("region_id","story_id") REFERENCES "public"."story"("region_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "safe_version" ADD CONSTRAINT "safe_version_region_id_story_id_story_region_id_id_fk" FOREIGN KEY ("region_id","story_id") REFERENCES "public"."story"("region_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "safe_version" ADD CONSTRAINT "safe_version_region_id_approved_by_account_region_id_id_fk" FOREIGN KEY ("region_id","approved_by") REFERENCES "public"."account"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signal" ADD CONSTRAINT "signal_region_id_story_id_story_region_id_id_fk" FOREIGN KEY ("region_id","story_id") REFERENCES "public"."story"("region_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signal_decision" ADD CONSTRAINT "signal_decision_region_id_signal_id_signal_region_id_id_fk" FOREIGN KEY ("region_id","signal_id") REFERENCES "public"."signal"("region_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signal_decision" ADD CONSTRAINT "signal_decision_region_id_account_id_account_region_id_id_fk" FOREIGN KEY ("region_id","account_id") REFERENCES "public"."account"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story" ADD CONSTRAINT "story_region_id_response_id_response_region_id_id_fk" FOREIGN KEY ("region_id","response_id") REFERENCES "public"."response"("region_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story" ADD CONSTRAINT "story_region_id_wave_id_wave_region_id_id_fk" FOREIGN KEY ("region_id","wave_id") REFERENCES "public"."wave"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story" ADD CONSTRAINT "story_region_id_provider_id_provider_region_id_id_fk" FOREIGN KEY ("region_id","provider_id") REFERENCES "public"."provider"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story" ADD CONSTRAINT "story_region_id_segment_id_segment_region_id_id_fk" FOREIGN KEY ("region_id","segment_id") REFERENCES "public"."segment"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_text" ADD CONSTRAINT "story_text_region_id_story_id_story_region_id_id_fk" FOREIGN KEY ("region_id","story_id") REFERENCES "public"."story"("region_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "summary" ADD CONSTRAINT "summary_region_id_provider_id_provider_region_id_id_fk" FOREIGN KEY ("region_id","provider_id") REFERENCES "public"."provider"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "summary" ADD CONSTRAINT "summary_region_id_segment_id_segment_region_id_id_fk" FOREIGN KEY ("region_id","segment_id") REFERENCES "public"."segment"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "summary" ADD CONSTRAINT "summary_region_id_wave_id_wave_region_id_id_fk" FOREIGN KEY ("region_id","wave_id") REFERENCES "public"."wave"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "view_ground" ADD CONSTRAINT "view_ground_region_id_region_region_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."region"("region_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "view_ground" ADD CONSTRAINT "view_ground_region_id_recorded_by_account_region_id_id_fk" FOREIGN KEY ("region_id","recorded_by") REFERENCES "public"."account"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "account_email" ON "account" USING btree (lower("email"));--> statement-breakpoint
CREATE UNIQUE INDEX "login_session_token" ON "login_session" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "login_session_region_id_account_id_index" ON "login_session" USING btree ("region_id","account_id");--> statement-breakpoint
CREATE INDEX "audit_recent" ON "audit" USING btree ("region_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "job_once" ON "job" USING btree ("region_id","step","subject");--> statement-breakpoint
CREATE INDEX "job_due" ON "job" USING btree ("failed","run_after");--> statement-breakpoint
CREATE INDEX "campaign_region_id_wave_id_index" ON "campaign" USING btree ("region_id","wave_id");--> statement-breakpoint
CREATE UNIQUE INDEX "invitation_code" ON "invitation" USING btree ("code_hash");--> statement-breakpoint
CREATE INDEX "invitation_region_id_campaign_id_index" ON "invitation" USING btree ("region_id","campaign_id");--> statement-breakpoint
CREATE INDEX "invitation_region_id_provider_id_index" ON "invitation" USING btree ("region_id","provider_id");--> statement-breakpoint
CREATE INDEX "invitation_region_id_segment_id_index" ON "invitation" USING btree ("region_id","segment_id");--> statement-breakpoint
CREATE INDEX "invitation_region_id_municipality_id_index" ON "invitation" USING btree ("region_id","municipality_id");--> statement-breakpoint
CREATE INDEX "invitation_region_id_questionnaire_id_questionnaire_version_index" ON "invitation" USING btree ("region_id","questionnaire_id","questionnaire_version");--> statement-breakpoint
CREATE INDEX "goal_region_id_framework_id_index" ON "goal" USING btree ("region_id","framework_id");--> statement-breakpoint
CREATE UNIQUE INDEX "coding_once" ON "coding" USING btree ("region_id","version_id","theme_id","start","end","coder_id");--> statement-breakpoint
CREATE INDEX "coding_region_id_story_id_index" ON "coding" USING btree ("region_id","story_id");--> statement-breakpoint
CREATE INDEX "coding_region_id_codebook_version_theme_id_index" ON "coding" USING btree ("region_id","codebook_version","theme_id");--> statement-breakpoint
CREATE INDEX "coding_region_id_coder_id_index" ON "coding" USING btree ("region_id","coder_id");--> statement-breakpoint
CREATE INDEX "coding_region_id_suggestion_id_index" ON "coding" USING btree ("region_id","suggestion_id");--> statement-breakpoint
CREATE UNIQUE INDEX "quote_of_coding" ON "quote" USING btree ("region_id","coding_id");--> statement-breakpoint
CREATE INDEX "quote_region_id_released_by_index" ON "quote" USING btree ("region_id","released_by");--> statement-breakpoint
CREATE UNIQUE INDEX "suggestion_once" ON "suggestion" USING btree ("region_id","version_id","theme_id","start","end");--> statement-breakpoint
CREATE INDEX "suggestion_region_id_codebook_version_theme_id_index" ON "suggestion" USING btree ("region_id","codebook_version","theme_id");--> statement-breakpoint
CREATE INDEX "provider_segment_region_id_segment_id_index" ON "provider_segment" USING btree ("region_id","segment_id");--> statement-breakpoint
CREATE INDEX "draft_region_id_questionnaire_id_questionnaire_version_index" ON "draft" USING btree ("region_id","questionnaire_id","questionnaire_version");--> statement-breakpoint
CREATE UNIQUE INDEX "response_receipt" ON "response" USING btree ("receipt_hash");--> statement-breakpoint
CREATE INDEX "response_region_id_wave_id_index" ON "response" USING btree ("region_id","wave_id");--> statement-breakpoint
CREATE INDEX "response_region_id_provider_id_index" ON "response" USING btree ("region_id","provider_id");--> statement-breakpoint
CREATE INDEX "response_region_id_segment_id_index" ON "response" USING btree ("region_id","segment_id");--> statement-breakpoint
CREATE INDEX "response_region_id_municipality_id_index" ON "response" USING btree ("region_id","municipality_id");--> statement-breakpoint
CREATE INDEX "response_region_id_questionnaire_id_questionnaire_version_index" ON "response" USING btree ("region_id","questionnaire_id","questionnaire_version");--> statement-breakpoint
CREATE INDEX "duidingssessie_region_id_provider_id_index" ON "duidingssessie" USING btree ("region_id","provider_id");--> statement-breakpoint
CREATE INDEX "duidingssessie_region_id_segment_id_index" ON "duidingssessie" USING btree ("region_id","segment_id");--> statement-breakpoint
CREATE INDEX "duidingssessie_region_id_created_by_index" ON "duidingssessie" USING btree ("region_id","created_by");--> statement-breakpoint
CREATE UNIQUE INDEX "session_card_once" ON "session_card" USING btree ("region_id","session_id","version_id");--> statement-breakpoint
CREATE INDEX "session_card_region_id_version_id_index" ON "session_card" USING btree ("region_id","version_id");--> statement-breakpoint
CREATE INDEX "session_note_region_id_session_id_index" ON "session_note" USING btree ("region_id","session_id");--> statement-breakpoint
CREATE INDEX "session_note_region_id_card_id_index" ON "session_note" USING btree ("region_id","card_id");--> statement-breakpoint
CREATE INDEX "session_note_region_id_written_by_index" ON "session_note" USING btree ("region_id","written_by");--> statement-breakpoint
CREATE UNIQUE INDEX "identifier_place" ON "identifier" USING btree ("region_id","story_id","start","end");--> statement-breakpoint
CREATE UNIQUE INDEX "safe_version_of_story" ON "safe_version" USING btree ("region_id","story_id","version");--> statement-breakpoint
CREATE INDEX "safe_version_region_id_approved_by_index" ON "safe_version" USING btree ("region_id","approved_by");--> statement-breakpoint
CREATE UNIQUE INDEX "signal_of_story" ON "signal" USING btree ("region_id","story_id");--> statement-breakpoint
CREATE INDEX "signal_open" ON "signal" USING btree ("region_id","status");--> statement-breakpoint
CREATE UNIQUE INDEX "signal_decision_once" ON "signal_decision" USING btree ("region_id","signal_id","account_id");--> statement-breakpoint
CREATE INDEX "signal_decision_region_id_account_id_index" ON "signal_decision" USING btree ("region_id","account_id");--> statement-breakpoint
CREATE INDEX "story_region_id_response_id_index" ON "story" USING btree ("region_id","response_id");--> statement-breakpoint
CREATE INDEX "story_region_id_wave_id_index" ON "story" USING btree ("region_id","wave_id");--> statement-breakpoint
CREATE INDEX "story_region_id_segment_id_index" ON "story" USING btree ("region_id","segment_id");--> statement-breakpoint
CREATE INDEX "story_group" ON "story" USING btree ("region_id","provider_id","segment_id","wave_id");--> statement-breakpoint
CREATE INDEX "story_status" ON "story" USING btree ("region_id","status","received_on");--> statement-breakpoint
CREATE INDEX "summary_region_id_segment_id_index" ON "summary" USING btree ("region_id","segment_id");--> statement-breakpoint
CREATE INDEX "summary_region_id_wave_id_index" ON "summary" USING btree ("region_id","wave_id");--> statement-breakpoint
CREATE INDEX "view_ground_region_id_recorded_by_index" ON "view_ground" USING btree ("region_id","recorded_by");