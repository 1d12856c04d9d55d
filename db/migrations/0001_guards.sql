-- What the schema alone cannot say: who sees which rows, what can never change, and how the audit log is chained.
-- Everything here runs on PostgreSQL 15-18 and on the embedded database alike.

-- The application's role. It cannot log in, owns nothing, and cannot bypass row-level security. Roles belong to the
-- whole cluster, so a second database of the same cluster finds it already there.
do $$ begin
  if not exists (select from pg_roles where rolname = 'vertelwijzer_app') then
    create role vertelwijzer_app nologin nosuperuser nobypassrls nocreatedb nocreaterole;
  end if;
exception when duplicate_object or unique_violation then null;
end $$;
--> statement-breakpoint
do $$ begin
  if not pg_has_role(current_user, 'vertelwijzer_app', 'member') then
    execute format('grant vertelwijzer_app to %I', current_user);
  end if;
end $$;
--> statement-breakpoint
-- The settings a transaction opens with. After a local set_config a setting reads '' instead of null, hence nullif.
create function app_region() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('app.region', true), '') $$;
--> statement-breakpoint
create function app_text() returns text language sql stable parallel safe
  as $$ select coalesce(nullif(current_setting('app.text', true), ''), 'none') $$;
--> statement-breakpoint
create function app_draft() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('app.draft', true), '') $$;
--> statement-breakpoint
-- One rule for every table: a region sees its own rows only.
do $$
declare t text;
begin
  for t in select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind = 'r'
  loop
    execute format('alter table %I enable row level security', t);
    if t not in ('story_text', 'identifier', 'safe_version', 'suggestion', 'quote', 'draft') then
      execute format('create policy own_region on %I using (region_id = (select app_region())) with check (region_id = (select app_region()))', t);
    end if;
    execute format('grant select, insert, update, delete on %I to vertelwijzer_app', t);
  end loop;
end $$;
--> statement-breakpoint
grant usage on schema public to vertelwijzer_app;
--> statement-breakpoint
grant usage on all sequences in schema public to vertelwijzer_app;
--> statement-breakpoint
-- Raw words: anyone may hand them in (insert), only a transaction opened for raw text reads them.
create policy raw_insert on story_text for insert with check (region_id = (select app_region()));
--> statement-breakpoint
create policy raw_only on story_text using (region_id = (select app_region()) and (select app_text()) = 'raw');
--> statement-breakpoint
create policy raw_only on identifier using (region_id = (select app_region()) and (select app_text()) = 'raw');
--> statement-breakpoint
-- Safe text: researchers read all of it, others only what was released.
create policy safe_read on safe_version using (
  region_id = (select app_region())
  and ((select app_text()) in ('raw', 'safe') or ((select app_text()) = 'released' and released)));
--> statement-breakpoint
create policy safe_only on suggestion using (region_id = (select app_region()) and (select app_text()) in ('raw', 'safe'));
--> statement-breakpoint
create policy released_read on quote using (
  region_id = (select app_region())
  and ((select app_text()) in ('raw', 'safe') or ((select app_text()) = 'released' and released)));
--> statement-breakpoint
-- A draft is for whoever holds its key; only the clean-up step ('sweep') may pass over drafts, to delete old ones.
create policy own_draft on draft using (
  region_id = (select app_region()) and (key_hash = (select app_draft()) or (select app_draft()) = 'sweep'));
--> statement-breakpoint
-- Frozen once written: approved text (only its release may change), published questionnaires, the audit log.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
create function freeze_safe_version() returns trigger language plpgsql as $$
begin
  if (new.region_id, new.id, new.story_id, new.version, new.title, new.text, new.approved_by, new.approved_at)
    is distinct from (old.region_id, old.id, old.story_id, old.version, old.title, old.text, old.approved_by, old.approved_at) then
    raise exception 'approved text is frozen' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger keep_frozen before update on safe_version for each row execute function freeze_safe_version();
--> statement-breakpoint
create function freeze_questionnaire() returns trigger language plpgsql as $$
begin
  if old.published and new.json is distinct from old.json then
    raise exception 'a published questionnaire is frozen' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger keep_frozen before update on questionnaire for each row execute function freeze_questionnaire();
--> statement-breakpoint
-- The audit chain. One chain per transaction (never two, so that transactions cannot wait for each other in a circle).
create function chain_audit() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare head record;
begin
  new.chain := (txid_current() % 8)::smallint;
  insert into public.audit_head (region_id, chain, seq, hash) values (new.region_id, new.chain, 0, '\x')
    on conflict do nothing;
  select seq, hash into head from public.audit_head
    where region_id = new.region_id and chain = new.chain for update;
  new.seq := head.seq + 1;
  new.prev := head.hash;
  new.hash := sha256(convert_to(concat_ws(E'\n', new.region_id, new.chain, new.seq,
    to_char(new.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
    new.actor, new.action, new.subject, new.detail::text, encode(new.prev, 'hex')), 'UTF8'));
  update public.audit_head set seq = new.seq, hash = new.hash where region_id = new.region_id and chain = new.chain;
  return new;
end $$;
--> statement-breakpoint
create trigger chain before insert on audit for each row execute function chain_audit();
--> statement-breakpoint
create trigger append_only before update or delete on audit for each row execute function refuse_change();
--> statement-breakpoint
create trigger append_only_all before truncate on audit for each statement execute function refuse_change();
--> statement-breakpoint
revoke update, delete on audit from vertelwijzer_app;
--> statement-breakpoint
revoke insert, update, delete on audit_head from vertelwijzer_app;
--> statement-breakpoint
alter table audit add constraint audit_one_line check (actor !~ '\n' and action !~ '\n' and subject !~ '\n');
--> statement-breakpoint
-- What has to be found before the region is known. Each answers with the least, and only to one who brings the secret.
create function region_of_invitation(hash text) returns text language sql stable security definer
  set search_path = pg_catalog, public as $$ select region_id from public.invitation where code_hash = hash $$;
--> statement-breakpoint
create function region_of_receipt(hash text) returns text language sql stable security definer
  set search_path = pg_catalog, public as $$ select region_id from public.response where receipt_hash = hash $$;
--> statement-breakpoint
create function region_of_email(address text) returns text language sql stable security definer
  set search_path = pg_catalog, public as $$ select region_id from public.account where lower(email) = lower(address) $$;
--> statement-breakpoint
create function region_of_login(hash text) returns text language sql stable security definer
  set search_path = pg_catalog, public as $$ select region_id from public.login_session where token_hash = hash $$;
