-- What became of a complaint: the decision reversed, with a new letter, or the complaint sent on to whoever decides over the giver. Never rewritten.
create table programme.complaint_outcome (
  complaint_id uuid primary key references programme.complaint,
  award_id uuid not null references programme.award,
  org_id uuid not null references party.organisation,
  applicant_id uuid not null references party.organisation,
  upheld boolean not null,
  amount_ore bigint not null check (amount_ore >= 0),
  reasons text not null check (reasons <> ''),
  decided_on date not null,
  decided_by uuid not null,
  letter_id uuid not null,
  check (upheld = (amount_ore > 0))
);
create index complaint_outcome_award on programme.complaint_outcome (award_id);
alter table programme.complaint_outcome enable row level security;
alter table programme.complaint_outcome force row level security;
create policy own on programme.complaint_outcome using (org_id = (select tunet.org()));
create policy answered on programme.complaint_outcome for select using (applicant_id = (select tunet.org()));
revoke update, delete on programme.complaint_outcome from ${app};
-- A refusal that was reversed can be accepted; the amount lies in the outcome.
alter table programme.award drop constraint award_check1;
-- A reversed award is paid in instalments of the new amount.
grant update (amount_ore) on programme.instalment to ${app};

-- Authors of a draft are reminded once before the deadline of the call.
create table programme.draft_reminder (
  application_id uuid primary key references programme.application,
  org_id uuid not null,
  sent_on date not null
);
alter table programme.draft_reminder enable row level security;
alter table programme.draft_reminder force row level security;
create policy own on programme.draft_reminder for select using (org_id = (select tunet.org()));
create policy jobs on programme.draft_reminder using ((select tunet.is_job()));
revoke update, delete on programme.draft_reminder from ${app};
create policy jobs on programme.application for select using ((select tunet.is_job()));
create policy jobs on programme.author for select using ((select tunet.is_job()));
