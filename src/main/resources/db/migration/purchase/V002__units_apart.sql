-- What lies below a purchase is seen by those who see the purchase.
drop policy own on purchase.route_choice;
create policy of_a_purchase_one_sees on purchase.route_choice using (
  (org_id = (select tunet.org()) and exists (select 1 from purchase.purchase p where p.id = purchase_id)) or (select tunet.is_job()));
drop policy own on purchase.award;
create policy of_a_purchase_one_sees on purchase.award using (
  (org_id = (select tunet.org()) and exists (select 1 from purchase.purchase p where p.id = purchase_id)) or (select tunet.is_job()));
drop policy own on purchase.protocol;
create policy of_a_purchase_one_sees on purchase.protocol using (
  (org_id = (select tunet.org()) and exists (select 1 from purchase.purchase p where p.id = purchase_id)) or (select tunet.is_job()));
