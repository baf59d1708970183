-- How far from the buyer farms are told of a need that names no distance, and how many at most, by day. No organisation's data.
create table register.wanted_terms (
  valid_from date primary key,
  reach_km int not null check (reach_km > 0),
  most_told int not null check (most_told > 0),
  source text not null
);
insert into register.wanted_terms (valid_from, reach_km, most_told, source) values
  ('2020-01-01', 60, 50, 'Startverdi i Tunet: omtrent en times kjøring én vei; femti gårder er flere enn noen kan svare.');
alter table register.wanted_terms enable row level security;
alter table register.wanted_terms force row level security;
create policy read_by_any_actor on register.wanted_terms for select using ((select tunet.actor()) is not null);
revoke insert, update, delete on register.wanted_terms from ${app};
