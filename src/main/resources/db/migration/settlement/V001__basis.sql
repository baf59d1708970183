create schema settlement;

-- How long the buyer has to answer a basis, and to pay an agreed one. Dated rows with their source; no organisation's data.
create table settlement.term (
  valid_from date primary key,
  answer_days int not null check (answer_days between 1 and 60),
  credit_days int not null check (credit_days between 1 and 60),
  source text not null
);
insert into settlement.term values
  ('2010-01-01', 7, 14, 'Standardavtale for Inn på tunet, punkt 6: faktura månadleg på etterskot, 14 dagars kreditt. Svarfristen på 7 dagar er sett av Tunet.');

-- The agreements that months are sent under, kept up to date from the news of their signing and ending.
create table settlement.running (
  agreement_id uuid primary key,
  title text not null,
  buyer_org_id uuid not null references party.organisation,
  buyer_unit_id uuid references party.unit,
  farm_org_id uuid not null references party.organisation,
  term_from_on date not null,
  term_to_on date not null check (term_to_on >= term_from_on)
);
create index running_farm on settlement.running (farm_org_id);
create index running_buyer on settlement.running (buyer_org_id);

-- Months the farm has said there is nothing to bill for.
create table settlement.empty_month (
  agreement_id uuid not null,
  month_on date not null check (extract(day from month_on) = 1),
  farm_org_id uuid not null references party.organisation,
  said_by uuid not null,
  said_on date not null,
  primary key (agreement_id, month_on)
);

-- One month under one agreement, from the day it was sent. A draft is reckoned from the day register and never stored.
create table settlement.basis (
  id uuid primary key,
  agreement_id uuid not null,
  title text not null,
  buyer_org_id uuid not null references party.organisation,
  buyer_unit_id uuid references party.unit,
  farm_org_id uuid not null references party.organisation,
  month_on date not null check (extract(day from month_on) = 1),
  state text not null check (state in ('SENT', 'AGREED', 'RECALLED')),
  revision int not null check (revision >= 1),
  sender_id uuid not null,
  sent_on date not null,
  answer_by_on date not null,
  closer_id uuid,
  closed_on date,
  pay_by_on date,
  total_ore bigint not null,
  version int not null default 0,
  check ((state = 'SENT') = (closed_on is null)),
  check ((state = 'AGREED') = (pay_by_on is not null))
);
create unique index basis_once on settlement.basis (agreement_id, month_on) where state <> 'RECALLED';
create index basis_farm on settlement.basis (farm_org_id, month_on desc);
create index basis_buyer on settlement.basis (buyer_org_id, month_on desc);

-- Lines of every revision; only a reference to the placement, never a name.
create table settlement.line (
  basis_id uuid not null references settlement.basis,
  revision int not null,
  number int not null check (number >= 1),
  buyer_org_id uuid not null,
  buyer_unit_id uuid,
  farm_org_id uuid not null,
  placement_id uuid not null,
  reference text not null,
  about text not null check (about in ('ATTENDED', 'ABSENCE', 'TRANSPORT', 'MEALS', 'EXTRA_HOURS', 'CORRECTION')),
  cause text,
  share_bp int check (share_bp between 0 and 10000),
  rate_ore bigint,
  correction_on date,
  amount_ore bigint not null,
  standing text not null check (standing in ('WAITING', 'AGREED', 'DISPUTED', 'EXPLAINED')),
  standing_by uuid,
  standing_on date,
  reason text check (length(reason) <= 1000),
  explanation text check (length(explanation) <= 1000),
  left_out boolean not null default false,
  primary key (basis_id, revision, number),
  check ((about = 'CORRECTION') = (correction_on is not null)),
  check ((about = 'ABSENCE') = (cause is not null)),
  check (standing <> 'DISPUTED' or reason is not null)
);

-- The days a line opens to: rate × quantity × share, or what was billed before and what the day gives now.
create table settlement.line_day (
  basis_id uuid not null,
  revision int not null,
  number int not null,
  buyer_org_id uuid not null,
  buyer_unit_id uuid,
  farm_org_id uuid not null,
  day_on date not null,
  item text not null check (item in ('MORNING', 'AFTERNOON', 'EXTRA_MORNING', 'EXTRA_AFTERNOON', 'TRANSPORT', 'MEAL')),
  rate_ore bigint,
  quantity numeric(6, 2),
  share_bp int,
  before_ore bigint,
  now_ore bigint,
  amount_ore bigint not null,
  primary key (basis_id, revision, number, day_on, item),
  foreign key (basis_id, revision, number) references settlement.line,
  check ((rate_ore is null) = (before_ore is not null))
);

alter table settlement.running enable row level security;
alter table settlement.running force row level security;
create policy parties on settlement.running for select using (
  farm_org_id = (select tunet.org())
  or (buyer_org_id = (select tunet.org()) and ((select tunet.unit()) is null or buyer_unit_id is null or buyer_unit_id = (select tunet.unit()))));
create policy kept_by_jobs on settlement.running using ((select tunet.is_job()));

alter table settlement.empty_month enable row level security;
alter table settlement.empty_month force row level security;
create policy own on settlement.empty_month using (farm_org_id = (select tunet.org()) or (select tunet.is_job()));

-- Both parties see a basis; the buyer's people see their own unit's, or the whole organisation's when they act for all of it.
alter table settlement.basis enable row level security;
alter table settlement.basis force row level security;
create policy parties on settlement.basis for select using (
  farm_org_id = (select tunet.org())
  or (buyer_org_id = (select tunet.org()) and ((select tunet.unit()) is null or buyer_unit_id is null or buyer_unit_id = (select tunet.unit())))
  or (select tunet.is_job()));
create policy sent_by_farm on settlement.basis for insert with check (farm_org_id = (select tunet.org()));
create policy moved_by_parties on settlement.basis for update using (
  farm_org_id = (select tunet.org())
  or (buyer_org_id = (select tunet.org()) and ((select tunet.unit()) is null or buyer_unit_id is null or buyer_unit_id = (select tunet.unit()))));

alter table settlement.line enable row level security;
alter table settlement.line force row level security;
create policy parties on settlement.line for select using (
  farm_org_id = (select tunet.org())
  or (buyer_org_id = (select tunet.org()) and ((select tunet.unit()) is null or buyer_unit_id is null or buyer_unit_id = (select tunet.unit())))
  or (select tunet.is_job()));
create policy written_by_farm on settlement.line for insert with check (farm_org_id = (select tunet.org()));
create policy answered_by_parties on settlement.line for update using (
  farm_org_id = (select tunet.org())
  or (buyer_org_id = (select tunet.org()) and ((select tunet.unit()) is null or buyer_unit_id is null or buyer_unit_id = (select tunet.unit()))));

alter table settlement.line_day enable row level security;
alter table settlement.line_day force row level security;
create policy parties on settlement.line_day for select using (
  farm_org_id = (select tunet.org())
  or (buyer_org_id = (select tunet.org()) and ((select tunet.unit()) is null or buyer_unit_id is null or buyer_unit_id = (select tunet.unit())))
  or (select tunet.is_job()));
create policy written_by_farm on settlement.line_day for insert with check (farm_org_id = (select tunet.org()));
revoke update, delete on settlement.line_day from ${app};
revoke delete on settlement.line, settlement.basis from ${app};

-- What is agreed or taken back never changes again, whoever asks.
create function settlement.refuse_change() returns trigger language plpgsql as $$
begin
  if old.state <> 'SENT' then
    raise exception 'a basis that is agreed or taken back is immutable' using errcode = 'check_violation', constraint = 'basis_immutable';
  end if;
  return new;
end $$;
create trigger basis_immutable before update on settlement.basis for each row execute function settlement.refuse_change();

create function settlement.refuse_line_change() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from settlement.basis b where b.id = new.basis_id and b.state = 'SENT') then
    raise exception 'a basis that is agreed or taken back is immutable' using errcode = 'check_violation', constraint = 'basis_immutable';
  end if;
  return new;
end $$;
create trigger line_immutable before insert or update on settlement.line for each row execute function settlement.refuse_line_change();
create trigger line_day_immutable before insert on settlement.line_day for each row execute function settlement.refuse_line_change();

alter table settlement.term enable row level security;
alter table settlement.term force row level security;
create policy read_by_any_actor on settlement.term for select using ((select tunet.actor()) is not null);
