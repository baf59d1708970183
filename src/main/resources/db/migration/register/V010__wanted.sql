-- A need that a buyer has published without saying whose it is. The buyer's own row.
create table register.wanted (
  id uuid primary key,
  need_id uuid not null,
  buyer_id uuid not null references party.organisation,
  state text not null check (state in ('OPEN', 'WITHDRAWN')),
  published_on date not null
);
create unique index wanted_once on register.wanted (need_id) where state = 'OPEN';

-- What everybody reads of it: never who asks, never where, never a count of one to four.
create table register.wanted_notice (
  wanted_id uuid primary key references register.wanted,
  target_group text not null,
  people int check (people >= 5),
  half_days_per_week int not null,
  activities text[] not null,
  facilities text[] not null,
  languages text[] not null,
  wanted_from_on date,
  published_on date not null
);
create index wanted_notice_newest on register.wanted_notice (published_on desc, wanted_id);

-- Which farms were told, and whether they have answered; read by the farm itself and by the buyer.
create table register.wanted_told (
  wanted_id uuid not null references register.wanted,
  farm_id uuid not null references party.organisation,
  buyer_id uuid not null references party.organisation,
  need_id uuid not null,
  answered_on date,
  primary key (wanted_id, farm_id)
);

alter table register.wanted enable row level security;
alter table register.wanted force row level security;
create policy own on register.wanted using (buyer_id = (select tunet.org()));
alter table register.wanted_notice enable row level security;
alter table register.wanted_notice force row level security;
create policy published on register.wanted_notice for select using ((select tunet.actor()) is not null);
create policy by_buyer on register.wanted_notice using (
  exists (select 1 from register.wanted w where w.id = wanted_id)) with check (exists (select 1 from register.wanted w where w.id = wanted_id));
alter table register.wanted_told enable row level security;
alter table register.wanted_told force row level security;
create policy parties on register.wanted_told using (buyer_id = (select tunet.org()) or farm_id = (select tunet.org()));
