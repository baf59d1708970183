-- Those who buy, coordinate or lead for the whole organisation see every unit's months, also when they sit in one; the others see their own unit's.
create function settlement.sees_unit(unit uuid) returns boolean language sql stable parallel safe as $$
  select unit is null or tunet.unit() is null or unit = tunet.unit() or tunet.role() in ('COORDINATOR', 'PURCHASER', 'DIRECTOR')
$$;

alter policy parties on settlement.running using (
  farm_org_id = (select tunet.org()) or (buyer_org_id = (select tunet.org()) and settlement.sees_unit(buyer_unit_id)));
alter policy parties on settlement.basis using (
  farm_org_id = (select tunet.org()) or (buyer_org_id = (select tunet.org()) and settlement.sees_unit(buyer_unit_id)) or (select tunet.is_job()));
alter policy moved_by_parties on settlement.basis using (
  farm_org_id = (select tunet.org()) or (buyer_org_id = (select tunet.org()) and settlement.sees_unit(buyer_unit_id)));
alter policy parties on settlement.line using (
  farm_org_id = (select tunet.org()) or (buyer_org_id = (select tunet.org()) and settlement.sees_unit(buyer_unit_id)) or (select tunet.is_job()));
alter policy answered_by_parties on settlement.line using (
  farm_org_id = (select tunet.org()) or (buyer_org_id = (select tunet.org()) and settlement.sees_unit(buyer_unit_id)));
alter policy parties on settlement.line_day using (
  farm_org_id = (select tunet.org()) or (buyer_org_id = (select tunet.org()) and settlement.sees_unit(buyer_unit_id)) or (select tunet.is_job()));
