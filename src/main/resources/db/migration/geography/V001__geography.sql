create schema geography;

-- Municipalities and counties as official lists give them: one edition per day a list holds from. No organisation's data.
create table geography.edition (
  kind text not null check (kind in ('MUNICIPALITY', 'COUNTY')),
  valid_on date not null,
  primary key (kind, valid_on)
);
create table geography.listed (
  kind text not null,
  valid_on date not null,
  code text not null check (code ~ '^[0-9]{2}([0-9]{2})?$'),
  name text not null check (length(name) between 1 and 100),
  primary key (kind, valid_on, code),
  foreign key (kind, valid_on) references geography.edition on delete cascade
);
create table geography.place_name (
  code text not null check (code ~ '^[0-9]{2}([0-9]{2})?$'),
  language text not null check (language in ('NORTHERN_SAMI', 'LULE_SAMI', 'SOUTHERN_SAMI', 'KVEN')),
  name text not null check (length(name) between 1 and 100),
  primary key (code, language)
);
create table geography.change (
  old_code text not null check (old_code ~ '^[0-9]{2}([0-9]{2})?$'),
  new_code text not null check (new_code ~ '^[0-9]{2}([0-9]{2})?$'),
  since_on date,
  changed_on date not null,
  primary key (old_code, new_code, changed_on)
);
create table geography.centre (
  code text primary key check (code ~ '^[0-9]{4}$'),
  latitude double precision not null check (latitude between 57 and 82),
  longitude double precision not null check (longitude between 0 and 35)
);
-- Rings of longitude,latitude pairs: "5.1,59.7 5.2,59.7;…".
create table geography.outline (
  code text primary key check (code ~ '^[0-9]{4}$'),
  rings text not null
);
-- What was imported when: the newest number tells whether somebody's copy in memory is old.
create table geography.intake (
  id bigint generated always as identity primary key,
  taken_at timestamptz not null default now(),
  files text not null,
  source text not null,
  valid_on date not null,
  rows_read int not null
);

do $$
declare t text;
begin
  foreach t in array array['edition', 'listed', 'place_name', 'change', 'centre', 'outline', 'intake'] loop
    execute format('alter table geography.%I enable row level security', t);
    execute format('alter table geography.%I force row level security', t);
    execute format('create policy read_by_any_actor on geography.%I for select using ((select tunet.actor()) is not null)', t);
    execute format('create policy kept_by_operator on geography.%I using ((select tunet.role()) = ''OPERATOR'' or (select tunet.job()) = ''geography'')', t);
  end loop;
end $$;
