create schema purchase;

create table purchase.purchase (
  id uuid primary key,
  org_id uuid not null references party.organisation,
  unit_id uuid references party.unit,
  title text not null check (length(title) between 1 and 200),
  need_id uuid,
  comparison_id uuid,
  state text not null check (state in ('DRAFT', 'ROUTE_CHOSEN', 'AWARD_PROPOSED', 'DECIDED', 'COMPLETED', 'CANCELLED')),
  state_since_on date not null,
  route_choice_id uuid,
  award_id uuid,
  signed_on date,
  cancel_reason text,
  cancelled_by uuid references party.person,
  begun_on date not null,
  version int not null default 0,
  check (state in ('DRAFT', 'CANCELLED') or route_choice_id is not null),
  check (state not in ('AWARD_PROPOSED', 'DECIDED', 'COMPLETED') or award_id is not null),
  check ((state = 'COMPLETED') = (signed_on is not null)),
  check ((state = 'CANCELLED') = (cancel_reason is not null))
);
create index purchase_org on purchase.purchase (org_id, state_since_on desc);
create index purchase_need on purchase.purchase (need_id);

-- Each choice of route is a row of its own, so that a changed mind stays on record.
create table purchase.route_choice (
  id uuid primary key,
  org_id uuid not null references party.organisation,
  purchase_id uuid not null references purchase.purchase,
  payment text not null check (payment in ('FIXED', 'MONTHLY', 'OPEN_ENDED', 'RECURRING')),
  amount_ore bigint not null check (amount_ore >= 0),
  options_ore bigint not null default 0 check (options_ore >= 0),
  months int not null default 0,
  option_months int not null default 0,
  lots_ore bigint[] not null default '{}',
  framework_ore bigint,
  cpv text not null check (cpv ~ '^[0-9]{8}$'),
  category text check (category in ('HSS', 'SPECIAL', 'OTHER')),
  category_reason text,
  buyer_type text not null check (buyer_type in ('SUBCENTRAL', 'STATE')),
  date_kind text not null check (date_kind in ('ANNOUNCEMENT', 'FIRST_REQUEST')),
  legal_on date not null,
  arrangement text not null check (arrangement in ('PURCHASE', 'GRANT', 'IN_HOUSE', 'COOPERATION')),
  arrangement_share int not null default 0,
  arrangement_flag boolean not null default false,
  ground text not null check (ground in ('NONE', 'NAMED_USER', 'ONE_SUPPLIER')),
  ground_first boolean not null default false,
  ground_second boolean not null default false,
  ground_reason text not null default '',
  advised text not null,
  value_ore bigint not null,
  deviation text,
  deviation_reason text,
  chosen_by uuid not null references party.person,
  chosen_on date not null,
  chosen_at timestamptz not null default now(),
  check ((category is null) = (category_reason is null)),
  check ((deviation is null) = (deviation_reason is null))
);
create index route_choice_purchase on purchase.route_choice (purchase_id, chosen_at);

-- Each proposal is a row of its own; a returned or annulled one stays on record.
create table purchase.award (
  id uuid primary key,
  org_id uuid not null references party.organisation,
  purchase_id uuid not null references purchase.purchase,
  farm_id uuid not null references party.organisation,
  offers uuid[] not null,
  value_ore bigint not null check (value_ore > 0),
  reasons text not null,
  proposed_by uuid not null references party.person,
  proposed_on date not null,
  decided_by uuid references party.person,
  decided_on date,
  signable_from_on date,
  check (decided_by is distinct from proposed_by),
  check ((decided_by is null) = (decided_on is null) and (decided_by is null) = (signable_from_on is null))
);
create index award_purchase on purchase.award (purchase_id, proposed_on);

-- The fields of the protocol (FOA § 10-5) that nothing else in the purchase answers, in the buyer's own words.
create table purchase.protocol (
  purchase_id uuid primary key references purchase.purchase,
  org_id uuid not null references party.organisation,
  not_electronic text not null default '',
  asked text not null default '',
  selected text not null default '',
  tendered text not null default '',
  rejected text not null default '',
  dialogue_change text not null default '',
  dialogue_partners text not null default '',
  impartiality text not null default '',
  subcontractors text not null default '',
  reserved text not null default '',
  other text not null default '',
  changed_on date not null,
  version int not null default 0
);

-- People of one unit see what belongs to their unit or to none; those who buy for the whole organisation see all of it.
create function purchase.sees_unit(unit uuid) returns boolean language sql stable parallel safe as $$
  select unit is null or tunet.unit() is null or unit = tunet.unit() or tunet.role() in ('COORDINATOR', 'PURCHASER', 'DIRECTOR')
$$;

alter table purchase.purchase enable row level security;
alter table purchase.purchase force row level security;
create policy own on purchase.purchase
  using ((org_id = (select tunet.org()) and purchase.sees_unit(unit_id)) or (select tunet.is_job()));
alter table purchase.route_choice enable row level security;
alter table purchase.route_choice force row level security;
create policy own on purchase.route_choice using (org_id = (select tunet.org()) or (select tunet.is_job()));
alter table purchase.award enable row level security;
alter table purchase.award force row level security;
create policy own on purchase.award using (org_id = (select tunet.org()) or (select tunet.is_job()));
alter table purchase.protocol enable row level security;
alter table purchase.protocol force row level security;
create policy own on purchase.protocol using (org_id = (select tunet.org()) or (select tunet.is_job()));

revoke update, delete on purchase.route_choice from ${app};
revoke delete on purchase.purchase, purchase.award, purchase.protocol from ${app};
