-- While somebody in a line may still answer, the half-day they were told of is held for them: others neither see it as free nor get it.
alter table directory.waiting add column held_half_day smallint check (held_half_day between 0 and 13);
alter table directory.waiting add column moved_at timestamptz not null default now();
alter table directory.waiting no force row level security;
update directory.waiting set state = 'WAITING', reply_by_on = null where state = 'OFFERED';
alter table directory.waiting force row level security;
alter table directory.waiting add check ((state = 'OFFERED') = (held_half_day is not null));
alter table directory.waiting drop constraint waiting_state_check;
alter table directory.waiting add constraint waiting_state_check check (state in ('WAITING', 'OFFERED', 'PASSED', 'LEFT', 'TAKEN'));

-- What everybody may know of it: which half-day, and until when. For whom only as a digest, so that a booking for that buyer is let through.
alter table directory.waiting_turn add column held_half_day smallint, add column held_until date, add column held_for bytea;
create index waiting_turn_held on directory.waiting_turn (offer_id, held_half_day) where held_half_day is not null;

create or replace function directory.keep_waiting_turn() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if new.state in ('WAITING', 'OFFERED') then
    insert into directory.waiting_turn (waiting_id, offer_id, since_at, held_half_day, held_until, held_for)
    values (new.id, new.offer_id, new.since_at, new.held_half_day, new.reply_by_on,
      case when new.state = 'OFFERED' then sha256(convert_to(new.buyer_id::text || new.id::text, 'UTF8')) end)
    on conflict (waiting_id) do update
    set held_half_day = excluded.held_half_day, held_until = excluded.held_until, held_for = excluded.held_for;
  else
    delete from directory.waiting_turn where waiting_id = new.id;
  end if;
  return new;
end $$;
