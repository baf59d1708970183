-- Which transaction last changed what the search shows of an offer: the copy that is searched, or its taken places. A reader that remembers the oldest
-- transaction still open at its last look reads again what has changed since and misses nothing, without a lock that writers would wait for.
create table directory.offer_change (
  offer_id uuid primary key,
  changed_by xid8 not null
);
create index offer_change_by on directory.offer_change (changed_by);
revoke insert, update, delete on directory.offer_change from ${app};

create function directory.note_offer_change() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  insert into directory.offer_change (offer_id, changed_by)
  values (case when tg_op = 'DELETE' then old.offer_id else new.offer_id end, pg_current_xact_id())
  on conflict (offer_id) do update set changed_by = excluded.changed_by where offer_change.changed_by <> excluded.changed_by;
  return null;
end $$;
create trigger searched_copy_changed after insert or update or delete on directory.published_offer
  for each row execute function directory.note_offer_change();
create trigger places_changed after insert or update or delete on directory.taken_place
  for each row execute function directory.note_offer_change();

insert into directory.offer_change (offer_id, changed_by) select offer_id, pg_current_xact_id() from directory.published_offer;
