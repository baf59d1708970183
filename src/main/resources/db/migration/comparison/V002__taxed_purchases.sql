-- The part of a farm's price that goes to purchases with VAT: an assumption, for showing how much hidden VAT the price may hold.
alter table comparison.comparison add column taxed_purchases_bp int check (taxed_purchases_bp between 1 and 10000);
