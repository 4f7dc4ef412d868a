-- Rows of an image above an instrument's data bar; null where the file tells of none.

alter table heard_image add column field_height integer;
