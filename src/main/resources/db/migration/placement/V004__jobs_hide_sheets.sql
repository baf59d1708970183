-- The job that ends placements by the calendar hides their sheets too.
drop policy changed on placement.information_sheet;
create policy changed on placement.information_sheet for update using (
  (select tunet.is_job())
  or (org_id = (select tunet.org()) and (select placement.may_stop()) and placement_id in (select id from placement.placement)));
