create schema directory;

-- How much longer the road is than the straight line. A dated, sourced number, no organisation's data.
create table directory.detour_factor (
  valid_from date primary key,
  factor numeric(4, 3) not null check (factor >= 1),
  source text not null
);
insert into directory.detour_factor (valid_from, factor, source) values
  ('2012-04-01', 1.417, 'Boscoe, Henry and Zdeb (2012): A Nationwide Comparison of Driving Distance Versus Straight-Line Distance to Hospitals. The Professional Geographer 64(2). Mean detour index, United States.');

-- How inquiries are sent. Dated numbers of our own choice, no organisation's data.
create table directory.inquiry_terms (
  valid_from date primary key,
  most_farms int not null check (most_farms > 0),
  fewest_reply_days int not null check (fewest_reply_days >= 0),
  most_reply_days int not null,
  source text not null,
  check (most_reply_days >= fewest_reply_days)
);
insert into directory.inquiry_terms (valid_from, most_farms, fewest_reply_days, most_reply_days, source) values
  ('2020-01-01', 5, 3, 60, 'Tunet: five farms at a time, three days to two months to answer.');

-- What a farm tells about itself beside its name and place in the register of organisations. Public.
create table directory.farm (
  farm_id uuid primary key references party.organisation,
  municipality_name text not null check (length(municipality_name) between 1 and 100),
  producer_number text,
  address text not null default '',
  website text,
  about text not null default '',
  arrival text not null default '',
  registered_on date not null,
  version int not null default 0
);

create table directory.offer (
  id uuid primary key,
  farm_id uuid not null references party.organisation,
  state text not null check (state in ('DRAFT', 'PUBLISHED', 'CLOSED')),
  published_on date,
  closed_on date,
  closed_reason text,
  name text not null check (length(name) between 1 and 200),
  description text not null default '',
  groups text[] not null default '{}',
  half_days smallint[] not null default '{}',
  places int not null default 1 check (places between 0 and 60),
  price_ore bigint check (price_ore > 0),
  latitude double precision check (latitude between -90 and 90),
  longitude double precision check (longitude between -180 and 180),
  competences text[] not null default '{}',
  activities text[] not null default '{}',
  facilities text[] not null default '{}',
  transports text[] not null default '{}',
  languages text[] not null default '{}',
  changed_on date not null,
  version int not null default 0,
  check ((state = 'PUBLISHED') = (published_on is not null)),
  check ((state = 'CLOSED') = (closed_on is not null and closed_reason is not null)),
  check ((latitude is null) = (longitude is null))
);
create index offer_farm on directory.offer (farm_id);

-- The offers anybody may search: a copy that holds nothing secret, so that its indexes work without a policy. Shown while the farm is approved.
create table directory.published_offer (
  offer_id uuid primary key references directory.offer,
  farm_id uuid not null,
  farm_name text not null,
  municipality_code text,
  municipality_name text not null,
  name text not null,
  description text not null,
  groups text[] not null,
  half_days smallint[] not null,
  places int not null,
  price_ore bigint,
  latitude double precision not null,
  longitude double precision not null,
  competences text[] not null,
  activities text[] not null,
  facilities text[] not null,
  transports text[] not null,
  languages text[] not null,
  published_on date not null,
  approved_from date,
  approved_to date,
  words tsvector generated always as (
    setweight(to_tsvector('norwegian', name), 'A') || setweight(to_tsvector('norwegian', farm_name || ' ' || municipality_name), 'B')
    || setweight(to_tsvector('norwegian', description), 'C')) stored,
  plain text generated always as (lower(name || ' ' || farm_name || ' ' || municipality_name)) stored
);
create index published_offer_words on directory.published_offer using gin (words);
create index published_offer_plain on directory.published_offer using gin (plain public.gin_trgm_ops);
create index published_offer_groups on directory.published_offer using gin (groups);
create index published_offer_farm on directory.published_offer (farm_id);

-- A numbered place of an offer on one half-day of the week, held by an agreement for a span of days. Half-days are counted 0 (Monday morning) to 13.
create table directory.booking (
  id uuid primary key,
  agreement_id uuid not null,
  buyer_id uuid not null references party.organisation,
  farm_id uuid not null references party.organisation,
  offer_id uuid not null references directory.offer,
  place int not null check (place > 0),
  half_day smallint not null check (half_day between 0 and 13),
  during daterange not null,
  booked_at timestamptz not null default now(),
  constraint booking_never_twice exclude using gist (offer_id with =, place with =, half_day with =, during with &&)
);
create index booking_agreement on directory.booking (agreement_id);

-- Which places are taken when, not by whom: kept by the trigger alone, so that everybody can see what is free.
create table directory.taken_place (
  booking_id uuid primary key references directory.booking on delete cascade,
  offer_id uuid not null,
  place int not null,
  half_day smallint not null,
  during daterange not null
);
create index taken_place_offer on directory.taken_place using gist (offer_id, during);
revoke insert, update, delete on directory.taken_place from ${app};

create function directory.keep_taken_place() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  insert into directory.taken_place (booking_id, offer_id, place, half_day, during)
  values (new.id, new.offer_id, new.place, new.half_day, new.during)
  on conflict (booking_id) do update set during = excluded.during;
  return new;
end $$;
create trigger booking_is_taken after insert or update on directory.booking for each row execute function directory.keep_taken_place();

create table directory.closed_week (
  id uuid primary key,
  farm_id uuid not null references party.organisation,
  during daterange not null,
  note text not null default '' check (length(note) <= 200),
  exclude using gist (farm_id with =, during with &&)
);

alter table directory.detour_factor enable row level security;
alter table directory.detour_factor force row level security;
create policy read_by_any_actor on directory.detour_factor for select using ((select tunet.actor()) is not null);
alter table directory.inquiry_terms enable row level security;
alter table directory.inquiry_terms force row level security;
create policy read_by_any_actor on directory.inquiry_terms for select using ((select tunet.actor()) is not null);

alter table directory.farm enable row level security;
alter table directory.farm force row level security;
create policy public_register on directory.farm for select using ((select tunet.actor()) is not null);
create policy added on directory.farm for insert with check (
  farm_id = (select tunet.org()) or (select tunet.actor()) = 'signin' or (select tunet.role()) in ('APPROVAL_OFFICER', 'OPERATOR') or (select tunet.is_job()));
create policy own on directory.farm for update using (farm_id = (select tunet.org()));

alter table directory.offer enable row level security;
alter table directory.offer force row level security;
create policy own on directory.offer using (farm_id = (select tunet.org()));
create policy shown_or_once_shown on directory.offer for select using (state <> 'DRAFT' and (select tunet.actor()) is not null);
create policy read_by_job on directory.offer for select using ((select tunet.is_job()));

alter table directory.booking enable row level security;
alter table directory.booking force row level security;
create policy parties on directory.booking using (
  buyer_id = (select tunet.org()) or farm_id = (select tunet.org()) or (select tunet.is_job()));

alter table directory.closed_week enable row level security;
alter table directory.closed_week force row level security;
create policy public_register on directory.closed_week for select using ((select tunet.actor()) is not null);
create policy own on directory.closed_week using (farm_id = (select tunet.org()));
