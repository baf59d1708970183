-- Takes in everything noted beside a plan, also what partners had noted, which nobody but they may write otherwise: only into a pilot the acting
-- organisation owns, and only in the transaction that makes the pilot.
create function pilot.organisation_of(number text, owner uuid) returns uuid language sql stable set search_path = pg_catalog as $$
  select case when coalesce(number, '') = '' then owner else (select o.id from party.organisation o where o.org_number = number) end
$$;

create function pilot.load_record(asked uuid, record jsonb) returns void language plpgsql security definer set search_path = pg_catalog as $$
declare
  mine uuid;
begin
  select p.org_id into mine from pilot.pilot p where p.id = asked and p.org_id = tunet.org() and p.xmin = pg_current_xact_id()::xid;
  if mine is null then
    raise exception 'a record is taken only into a pilot of one''s own that is being made';
  end if;
  insert into pilot.partner (pilot_id, org_id, partner_id, part)
    select asked, mine, pilot.organisation_of(r.org_number, mine), r.part
    from jsonb_to_recordset(record -> 'partners') r(org_number text, part text)
    where pilot.organisation_of(r.org_number, mine) <> mine on conflict do nothing;
  insert into pilot.budget_revision (id, pilot_id, org_id, number, money, reason, made_on, made_by)
    select uuidv7(), asked, mine, r.number, r.tables::jsonb, r.reason, r.made_on, tunet.person()
    from jsonb_to_recordset(record -> 'revisions') r(number int, made_on date, reason text, tables text);
  insert into pilot.baseline (id, pilot_id, org_id, number, name, taken_on, taken_by, quarters)
    select uuidv7(), asked, mine, r.number, r.name, r.taken_on, tunet.person(), r.quarters::jsonb
    from jsonb_to_recordset(record -> 'baselines') r(number int, name text, taken_on date, quarters text);
  insert into pilot.progress_note (pilot_id, org_id, activity_key, year, quarter, mark, noted_on)
    select asked, mine, r.activity_id, split_part(r.quarter, 'Q', 1)::int, split_part(r.quarter, 'Q', 2)::int, r.mark, r.noted_on
    from jsonb_to_recordset(record -> 'progress_notes') r(activity_id text, quarter text, mark text, noted_on date);
  insert into pilot.cost (id, pilot_id, org_id, line_key, cost_on, amount_ore, what, entered_on, entered_by, partner_id, hours_hundredths, role)
    select uuidv7(), asked, mine, r.line_id, r."on", (r.amount * 100)::bigint, r.what, r.entered_on, tunet.person(),
      case when r.org_number is null then null else pilot.organisation_of(r.org_number, mine) end,
      (r.hours * 100)::int, case when r.hours is null then null else coalesce(r.role, '') end
    from jsonb_to_recordset(record -> 'costs')
      r(line_id text, "on" date, amount numeric, what text, org_number text, hours numeric, role text, entered_on date);
  insert into pilot.risk (pilot_id, org_id, risk_key, owner, over_on, over_reason, version)
    select asked, mine, r.risk_id, coalesce(r.owner, ''), r.over_on, case when r.over_on is null then null else coalesce(r.over_reason, '') end,
      (select count(*) from jsonb_to_recordset(record -> 'risk_judgements') j(risk_id text) where j.risk_id = r.risk_id)
    from jsonb_to_recordset(record -> 'risk_owners') r(risk_id text, owner text, over_on date, over_reason text);
  insert into pilot.risk_assessment (id, pilot_id, org_id, risk_key, assessed_on, likelihood, consequence, note)
    select uuidv7(), asked, mine, r.risk_id, r."on", r.likelihood, r.consequence, r.note
    from jsonb_to_recordset(record -> 'risk_judgements') r(risk_id text, "on" date, likelihood int, consequence int, note text);
  if record ? 'seats' then
    delete from pilot.seat where pilot_id = asked;
  end if;
  insert into pilot.seat (id, pilot_id, org_id, place, role_code, role, organisation, title, deputy, ended_on)
    select uuidv7(), asked, mine, row_number() over (), coalesce(r.role_code, ''), r.role, coalesce(r.organisation, ''), coalesce(r.title, ''),
      coalesce(r.deputy, ''), r.ended_on
    from jsonb_to_recordset(record -> 'seats') r(role_code text, role text, organisation text, title text, deputy text, ended_on date);
  insert into pilot.meeting (pilot_id, org_id, number, meets_on, place, present, minuted_on, approved_on, approved_at)
    select asked, mine, r.number, r."on", r.place,
      coalesce(array(select jsonb_array_elements_text(r.present::jsonb)), '{}'), r.minuted_on, r.approved_on, r.approved_at
    from jsonb_to_recordset(record -> 'meetings')
      r(number int, "on" date, place text, present text, minuted_on date, approved_on date, approved_at int) order by r.number desc;
  insert into pilot.agenda_item (pilot_id, org_id, meeting, number, title, minutes)
    select asked, mine, r.meeting, r.number, r.title, coalesce(r.minutes, '')
    from jsonb_to_recordset(record -> 'agenda_items') r(meeting int, number int, title text, minutes text);
  insert into pilot.decision (id, pilot_id, org_id, number, point_key, meeting, item, decided_on, outcome, noted_by)
    select uuidv7(), asked, mine, r.number, coalesce(r.point_id, ''), r.meeting, r.item, r."on", r.outcome, tunet.person()
    from jsonb_to_recordset(record -> 'decisions_made') r(number int, point_id text, meeting int, item int, "on" date, outcome text);
  insert into pilot.quality_check (id, pilot_id, org_id, point, checked_on, note, noted_by)
    select uuidv7(), asked, mine, r.point, r."on", r.note, tunet.person()
    from jsonb_to_recordset(record -> 'quality_checks') r(point int, "on" date, note text);
  insert into pilot.partner_line (id, pilot_id, org_id, side, line_key, name, amounts, entered_on)
    select uuidv7(), asked, pilot.organisation_of(r.org_number, mine), r.side, r.line_id, r.name, r.amounts::jsonb, r.entered_on
    from jsonb_to_recordset(record -> 'partner_lines') r(org_number text, side text, line_id text, name text, amounts text, entered_on date);
  insert into pilot.local_plan (pilot_id, org_id, started_on)
    select asked, pilot.organisation_of(r.org_number, mine), r.started_on
    from jsonb_to_recordset(record -> 'local_plans') r(org_number text, started_on date);
  insert into pilot.local_activity (pilot_id, org_id, activity_key, place, name, quarters, responsible)
    select asked, pilot.organisation_of(r.org_number, mine), r.activity_id, r.place, r.name, r.quarters::jsonb, coalesce(r.responsible, '')
    from jsonb_to_recordset(record -> 'local_activities')
      r(org_number text, activity_id text, place int, name text, quarters text, responsible text);
  insert into pilot.change_request (pilot_id, org_id, number, kind, body, reason, proposed_on, proposed_by)
    select asked, pilot.organisation_of(r.org_number, mine), r.number, r.kind, r.body::jsonb, r.reason, r."on", tunet.person()
    from jsonb_to_recordset(record -> 'change_requests') r(number int, org_number text, kind text, body text, reason text, "on" date);
  insert into pilot.change_answer (pilot_id, org_id, number, approved, reason, answered_on, answered_by)
    select asked, pilot.organisation_of(r.org_number, mine), r.number, r.approved, coalesce(r.reason, ''), r."on", tunet.person()
    from jsonb_to_recordset(record -> 'change_answers') r(number int, org_number text, approved boolean, reason text, "on" date);
end $$;
