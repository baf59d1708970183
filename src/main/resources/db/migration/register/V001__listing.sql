create schema register;

-- What the public register shows of each offer: a copy of what is published anyway, made anew whenever the original changes and every night, so that it
-- can be read without asking whose it is. A protected position is already coarse here. A listing that is shown no longer keeps its id and nothing else.
create sequence register.revision;
create table register.listing (
  offer_id uuid primary key,
  revision bigint not null,
  shown boolean not null,
  farm_id uuid not null,
  name text not null,
  farm_name text not null,
  municipality_code text,
  municipality_name text not null,
  description text not null,
  standing text not null check (standing in ('APPROVED', 'IN_PROCESS')),
  approved_to date,
  groups text[] not null,
  half_days smallint[] not null,
  places int not null,
  price_ore bigint,
  latitude double precision not null,
  longitude double precision not null,
  coarse boolean not null,
  competences text[] not null,
  activities text[] not null,
  facilities text[] not null,
  access text[] not null,
  transports text[] not null,
  languages text[] not null,
  published_on date not null,
  checked_on date,
  free_half_days smallint[] not null,
  free_from date[] not null,
  free_places smallint[] not null,
  check ((standing = 'APPROVED') = (approved_to is not null)),
  check (cardinality(free_half_days) = cardinality(free_from) and cardinality(free_from) = cardinality(free_places))
);
create unique index listing_revision on register.listing (revision);
create index listing_farm on register.listing (farm_id);
create index listing_municipality on register.listing (municipality_code) where shown;

-- The night the whole register was last made anew.
create table register.refresh (
  only_row boolean primary key default true check (only_row),
  made_on date not null
);
alter table register.refresh enable row level security;
alter table register.refresh force row level security;
create policy read_by_any_actor on register.refresh for select using ((select tunet.actor()) is not null);
create policy kept_by_job on register.refresh using ((select tunet.is_job())) with check ((select tunet.is_job()));
