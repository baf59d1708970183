-- Postal codes with their place and municipality, from a file that an operator brings; with a position of their own where the file has one. No organisation's data.
create table register.postal_place (
  code text primary key check (code ~ '^[0-9]{4}$'),
  place text not null check (length(place) between 1 and 100),
  municipality_code text not null check (municipality_code ~ '^[0-9]{4}$'),
  latitude double precision check (latitude between 57 and 82),
  longitude double precision check (longitude between -10 and 35),
  check ((latitude is null) = (longitude is null))
);
create index postal_place_name on register.postal_place (lower(place));
alter table register.postal_place enable row level security;
alter table register.postal_place force row level security;
create policy read_by_any_actor on register.postal_place for select using ((select tunet.actor()) is not null);
create policy brought_by_operator on register.postal_place using ((select tunet.role()) = 'OPERATOR') with check ((select tunet.role()) = 'OPERATOR');
