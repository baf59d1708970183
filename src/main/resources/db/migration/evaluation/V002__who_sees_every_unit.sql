-- Those who buy, coordinate or lead for the whole organisation see every unit's evaluations, also when they sit in one; the others see their own unit's.
create function evaluation.sees_unit(unit uuid) returns boolean language sql stable parallel safe as $$
  select unit is null or tunet.unit() is null or unit = tunet.unit() or tunet.role() in ('COORDINATOR', 'PURCHASER', 'DIRECTOR')
$$;

alter policy buyers on evaluation.review using (
  (buyer_org_id = (select tunet.org()) and evaluation.sees_unit(buyer_unit_id)) or (select tunet.is_job()));
alter policy buyers on evaluation.evaluation using (
  (buyer_org_id = (select tunet.org()) and evaluation.sees_unit(buyer_unit_id)) or (select tunet.is_job()));
alter policy buyers on evaluation.figures using (
  (buyer_org_id = (select tunet.org()) and evaluation.sees_unit(buyer_unit_id)) or (select tunet.is_job()));
