-- A buyer's unit waits for a place at an offer. Read by the buyer alone; others see only the turn below.
create table directory.waiting (
  id uuid primary key,
  offer_id uuid not null references directory.offer,
  buyer_id uuid not null references party.organisation,
  half_day smallint check (half_day between 0 and 13),
  since_on date not null,
  since_at timestamptz not null default now(),
  state text not null check (state in ('WAITING', 'OFFERED', 'PASSED', 'LEFT')),
  moved_on date not null,
  reply_by_on date,
  check ((state = 'OFFERED') = (reply_by_on is not null))
);
create unique index waiting_once on directory.waiting (offer_id, buyer_id, coalesce(half_day, -1)) where state in ('WAITING', 'OFFERED');
create index waiting_queue on directory.waiting (offer_id, since_at, id) where state in ('WAITING', 'OFFERED');

-- How many wait for an offer, not who: kept by the trigger alone.
create table directory.waiting_turn (
  waiting_id uuid primary key references directory.waiting on delete cascade,
  offer_id uuid not null,
  since_at timestamptz not null
);
create index waiting_turn_offer on directory.waiting_turn (offer_id, since_at);
revoke insert, update, delete on directory.waiting_turn from ${app};

create function directory.keep_waiting_turn() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if new.state in ('WAITING', 'OFFERED') then
    insert into directory.waiting_turn (waiting_id, offer_id, since_at) values (new.id, new.offer_id, new.since_at)
    on conflict (waiting_id) do nothing;
  else
    delete from directory.waiting_turn where waiting_id = new.id;
  end if;
  return new;
end $$;
create trigger waiting_has_turn after insert or update on directory.waiting for each row execute function directory.keep_waiting_turn();

alter table directory.offer_terms add column refusal_days int not null default 7 check (refusal_days > 0);

alter table directory.waiting enable row level security;
alter table directory.waiting force row level security;
create policy own on directory.waiting using (buyer_id = (select tunet.org()) or (select tunet.is_job()));
