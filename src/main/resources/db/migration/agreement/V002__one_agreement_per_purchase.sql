-- A purchase leads to one agreement; a dropped draft makes room for another.
create unique index agreement_one_per_purchase on agreement.agreement (purchase_id) where state <> 'DROPPED';
