-- The pores of a micrograph, kept as deposits are; null where they were not looked for.

alter table image_findings add column pores bytea;
