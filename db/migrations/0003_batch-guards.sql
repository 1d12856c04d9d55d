-- Batches hold cells that are too small to show: only whoever may read safe text sees them (the summarise step does).
alter table batch enable row level security;
--> statement-breakpoint
create policy safe_only on batch using (region_id = (select app_region()) and (select app_text()) in ('raw', 'safe'));
--> statement-breakpoint
grant select, insert, update, delete on batch to vertelwijzer_app;
