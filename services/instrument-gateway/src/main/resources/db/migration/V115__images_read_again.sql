-- Who had it read again, and why something else is said of it.
alter table image_import add column read_again_by text;
alter table image_import add column read_again_role text;
alter table image_import add column reason text;
