-- A question from a buyer to a farm about a need, as the farm may know it: a count of one to four is never stored here.
create table directory.inquiry (
  id uuid primary key,
  need_id uuid not null,
  buyer_id uuid not null references party.organisation,
  farm_id uuid not null references party.organisation,
  offer_id uuid not null references directory.offer,
  target_group text not null,
  half_days_per_week int not null check (half_days_per_week between 1 and 14),
  half_days smallint[] not null default '{}',
  wanted_from_on date not null,
  people int check (people >= 5),
  message text not null default '' check (length(message) <= 4000),
  sent_on date not null,
  reply_by_on date not null check (reply_by_on >= sent_on),
  sent_by uuid not null,
  state text not null check (state in ('SENT', 'ANSWERED', 'CLOSED_SILENTLY', 'WITHDRAWN')),
  moved_on date not null,
  answer text check (answer in ('YES', 'PARTLY', 'NO')),
  words text check (length(words) <= 4000),
  version int not null default 0,
  check ((state = 'ANSWERED') = (answer is not null)),
  check ((state in ('ANSWERED', 'WITHDRAWN')) = (words is not null))
);
create unique index inquiry_open_once on directory.inquiry (need_id, offer_id) where state = 'SENT';
create index inquiry_buyer on directory.inquiry (buyer_id, sent_on desc);
create index inquiry_farm on directory.inquiry (farm_id, sent_on desc);

-- Everything said between the market and a buyer about a need. Append-only.
create table directory.dialogue_entry (
  id bigint generated always as identity primary key,
  need_id uuid not null,
  buyer_id uuid not null references party.organisation,
  farm_id uuid references party.organisation,
  inquiry_id uuid references directory.inquiry,
  kind text not null,
  words text not null default '' check (length(words) <= 4000),
  happened_on date not null,
  recorded_at timestamptz not null default now()
);
create index dialogue_entry_need on directory.dialogue_entry (need_id, id);

alter table directory.inquiry enable row level security;
alter table directory.inquiry force row level security;
create policy parties_read on directory.inquiry for select using (
  buyer_id = (select tunet.org()) or farm_id = (select tunet.org()) or (select tunet.is_job()));
create policy sent_by_buyer on directory.inquiry for insert with check (buyer_id = (select tunet.org()));
create policy parties_move on directory.inquiry for update using (
  buyer_id = (select tunet.org()) or farm_id = (select tunet.org()) or (select tunet.is_job()));

alter table directory.dialogue_entry enable row level security;
alter table directory.dialogue_entry force row level security;
create policy buyers_log on directory.dialogue_entry for select using (buyer_id = (select tunet.org()) or (select tunet.is_job()));
create policy written_by_parties on directory.dialogue_entry for insert with check (
  buyer_id = (select tunet.org()) or farm_id = (select tunet.org()) or (select tunet.is_job()));
revoke update, delete on directory.dialogue_entry from ${app};
