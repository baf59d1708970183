-- What a year of work costs and how many hours it has, from a day on. Dated rows with their source; no organisation's data.
create table pilot.year_of_work (
  valid_from date primary key,
  price_ore bigint not null check (price_ore > 0),
  hours int not null check (hours between 1000 and 2500),
  source text not null
);
insert into pilot.year_of_work values
  ('2010-01-01', 75000000, 1695, 'Søknaden til Inn på tunet-løftet 2: eitt årsverk er berekna til 750 000 kroner, overhead medrekna. Timar: 226 arbeidsdagar på 7,5 timar, sett av Tunet.');
alter table pilot.year_of_work enable row level security;
alter table pilot.year_of_work force row level security;
create policy read_by_any_actor on pilot.year_of_work for select using ((select tunet.actor()) is not null);
revoke insert, update, delete on pilot.year_of_work from ${app};

-- Hours are costs like others, at the price of their day: one ledger. Whose cost it was; nobody named is the owner's.
alter table pilot.cost add column partner_id uuid references party.organisation;
alter table pilot.cost add column hours_hundredths int check (hours_hundredths <> 0);
alter table pilot.cost add column role text;
alter table pilot.cost add check ((hours_hundredths is null) = (role is null));
create policy entered_by_partner on pilot.cost for insert with check (
  partner_id = (select tunet.org()) and org_id = (select p.org_id from pilot.pilot p where p.id = pilot_id));

-- A wish to move an activity or money, and the answer of whoever owns the money. Neither is ever rewritten.
create table pilot.change_request (
  pilot_id uuid not null references pilot.pilot,
  org_id uuid not null references party.organisation,
  number int not null,
  kind text not null check (kind in ('ACTIVITY', 'MONEY')),
  body jsonb not null,
  reason text not null,
  proposed_on date not null,
  proposed_by uuid not null,
  primary key (pilot_id, number)
);
create table pilot.change_answer (
  pilot_id uuid not null,
  org_id uuid not null references party.organisation,
  number int not null,
  approved boolean not null,
  reason text not null,
  answered_on date not null,
  answered_by uuid not null,
  primary key (pilot_id, number),
  foreign key (pilot_id, number) references pilot.change_request
);
alter table pilot.change_request enable row level security;
alter table pilot.change_request force row level security;
alter table pilot.change_answer enable row level security;
alter table pilot.change_answer force row level security;
create policy project on pilot.change_request for select using (pilot_id in (select p.id from pilot.pilot p));
create policy project on pilot.change_answer for select using (pilot_id in (select p.id from pilot.pilot p));
create policy proposed on pilot.change_request for insert with check (org_id = (select tunet.org()) and pilot_id in (select p.id from pilot.pilot p));

-- Who decides: whoever pays, and where nobody does, the owner.
create function pilot.decides(asked uuid) returns boolean language sql stable as $$
  select case when exists (select 1 from pilot.partner f where f.pilot_id = asked and f.part = 'FUNDER')
    then exists (select 1 from pilot.partner f where f.pilot_id = asked and f.part = 'FUNDER' and f.partner_id = tunet.org())
    else exists (select 1 from pilot.pilot p where p.id = asked and p.org_id = tunet.org()) end
$$;
create policy answered on pilot.change_answer for insert with check (org_id = (select tunet.org()) and pilot.decides(pilot_id));
create policy decided on pilot.budget_revision for insert with check (
  pilot.decides(pilot_id) and org_id = (select p.org_id from pilot.pilot p where p.id = pilot_id));
create policy decided on pilot.baseline for insert with check (
  pilot.decides(pilot_id) and org_id = (select p.org_id from pilot.pilot p where p.id = pilot_id));
revoke update, delete on pilot.change_request, pilot.change_answer from ${app};
