-- What a reader wants to know beside the search words: texts, the year, the group, and facts about getting about. Same columns in the searched copy.
alter table directory.offer
  add column not_this text not null default '' check (length(not_this) <= 2000),
  add column fits text not null default '' check (length(fits) <= 2000),
  add column does_not_fit text not null default '' check (length(does_not_fit) <= 2000),
  add column staff text not null default '' check (length(staff) <= 2000),
  add column getting_there text not null default '' check (length(getting_there) <= 2000),
  add column access_words text not null default '' check (length(access_words) <= 2000),
  add column access_has text[] not null default '{}',
  add column access_lacks text[] not null default '{}',
  add column year text[] not null default '{}' check (cardinality(year) in (0, 12)),
  add column group_from int check (group_from between 1 and 60),
  add column group_to int check (group_to between 1 and 60),
  add column per_adult int check (per_adult between 1 and 20),
  add check ((group_from is null) = (group_to is null) and coalesce(group_from <= group_to, true));

alter table directory.published_offer
  add column not_this text not null default '',
  add column fits text not null default '',
  add column does_not_fit text not null default '',
  add column staff text not null default '',
  add column getting_there text not null default '',
  add column access_words text not null default '',
  add column access_has text[] not null default '{}',
  add column access_lacks text[] not null default '{}',
  add column year text[] not null default '{}',
  add column group_from int,
  add column group_to int,
  add column per_adult int,
  add column checked_on date,
  add column checked_by text,
  add column exact_position boolean not null default true,
  add column in_process boolean not null default false,
  add column changed_at timestamptz not null default now();
create index published_offer_changed on directory.published_offer (changed_at);

-- The farm decides: whether the world may know where exactly it lies (a protected address may not), and whether it is shown before it is approved.
alter table directory.farm
  add column position_hidden boolean not null default false,
  add column shown_in_process boolean not null default false,
  add column day_words text not null default '' check (length(day_words) <= 4000);

-- Somebody looked at the offer and said that it is still right. Append-only, public; who the person was stands in the history.
create table directory.offer_check (
  id bigint generated always as identity primary key,
  offer_id uuid not null references directory.offer,
  farm_id uuid not null references party.organisation,
  checked_by text not null check (checked_by in ('FARM', 'APPROVAL_BODY')),
  checked_on date not null
);
create index offer_check_offer on directory.offer_check (offer_id, id desc);

-- Pictures of an offer, or of the farm when no offer is named; drawn anew by us, in two widths, with words for those who do not see them.
create table directory.picture (
  id uuid primary key,
  farm_id uuid not null references party.organisation,
  offer_id uuid references directory.offer,
  place int not null,
  alt text not null check (length(alt) between 3 and 300),
  small_width int not null,
  small_height int not null,
  small_hash text not null,
  large_width int not null,
  large_height int not null,
  large_hash text not null,
  added_on date not null
);
create index picture_offer on directory.picture (offer_id, place, id);
create index picture_farm on directory.picture (farm_id, place, id);
create table directory.picture_file (
  picture_id uuid not null references directory.picture on delete cascade,
  farm_id uuid not null references party.organisation,
  hash text not null,
  jpeg bytea not null,
  primary key (picture_id, hash)
);
alter table directory.picture_file alter column jpeg set storage external;

-- How long a checked offer counts as fresh, how many pictures. Dated numbers, no organisation's data.
create table directory.offer_terms (
  valid_from date primary key,
  fresh_days int not null check (fresh_days > 0),
  most_pictures int not null check (most_pictures > 0),
  source text not null
);
insert into directory.offer_terms (valid_from, fresh_days, most_pictures, source) values
  ('2020-01-01', 90, 8, 'Tunet: an offer that nobody has looked at for three months may be wrong; eight pictures are enough.');

alter table directory.offer_check enable row level security;
alter table directory.offer_check force row level security;
create policy public_register on directory.offer_check for select using ((select tunet.actor()) is not null);
create policy by_farm_or_officer on directory.offer_check for insert with check (
  (checked_by = 'FARM' and farm_id = (select tunet.org())) or (checked_by = 'APPROVAL_BODY' and (select tunet.role()) = 'APPROVAL_OFFICER'));
revoke update, delete on directory.offer_check from ${app};

alter table directory.picture enable row level security;
alter table directory.picture force row level security;
create policy own on directory.picture using (farm_id = (select tunet.org()));
create policy shown on directory.picture for select using (
  (select tunet.actor()) is not null and (offer_id is null or exists (select 1 from directory.offer o where o.id = offer_id)));
alter table directory.picture_file enable row level security;
alter table directory.picture_file force row level security;
create policy own on directory.picture_file using (farm_id = (select tunet.org()));
create policy shown on directory.picture_file for select using (exists (select 1 from directory.picture p where p.id = picture_id));
revoke update on directory.picture_file from ${app};

alter table directory.offer_terms enable row level security;
alter table directory.offer_terms force row level security;
create policy read_by_any_actor on directory.offer_terms for select using ((select tunet.actor()) is not null);

-- A farm's own address is told to nobody else when its position is hidden; the copy already holds what may be told.
update directory.published_offer p set checked_on = p.published_on, checked_by = 'FARM';
insert into directory.offer_check (offer_id, farm_id, checked_by, checked_on)
  select o.id, o.farm_id, 'FARM', o.changed_on from directory.offer o where o.state <> 'DRAFT';
