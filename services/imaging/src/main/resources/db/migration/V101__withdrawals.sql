-- Images that were taken back, by whom and why; empty again once the file is read again.
alter table image_view add column withdrawn_at timestamptz;
alter table image_view add column withdrawn_by text;
alter table image_view add column withdrawn_because text;
