-- Every completion rewrites links that were spent before (docs/performance.md). With room left on a page, the new row
-- lies beside the old one and none of the seven indexes has to learn of it.
alter table invitation set (fillfactor = 50);
--> statement-breakpoint
-- Sent along with what depends on it, so that nobody waits for the answer before the commit is sent: where the link has
-- been spent meanwhile, the transaction fails.
create function link_still_open(invitation uuid) returns void language plpgsql stable as $$
begin
  if (select spent from public.invitation i where i.region_id = app_region() and i.id = $1) is distinct from false then
    raise exception 'this link is spent' using errcode = 'VW001';
  end if;
end $$;
