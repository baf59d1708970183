create schema exchange;

-- What the open register shows of each offer, and when that last changed; gone ones stay as tombstones. Public facts only. The number orders the changes:
-- it is given under a lock, so that a reader who has seen one number has seen all below.
create sequence exchange.change_number;
create table exchange.entry (
  offer_id uuid primary key,
  farm_id uuid not null,
  farm_name text not null,
  municipality_code text,
  location_id uuid not null unique,
  service_at_location_id uuid not null unique,
  words text not null,
  terms uuid[] not null,
  checked_on date not null,
  digest text not null,
  changed_at timestamptz not null default clock_timestamp(),
  number bigint not null unique default nextval('exchange.change_number'),
  gone boolean not null default false
);
create index entry_farm on exchange.entry (farm_id) where not gone;
create index entry_changed on exchange.entry (changed_at) where not gone;
create index entry_terms on exchange.entry using gin (terms);

alter table exchange.entry enable row level security;
alter table exchange.entry force row level security;
create policy read_by_any_actor on exchange.entry for select using ((select tunet.actor()) is not null);
create policy kept_by_jobs on exchange.entry using ((select tunet.is_job()));
revoke delete on exchange.entry from ${app};
