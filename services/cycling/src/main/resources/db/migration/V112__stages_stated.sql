-- The stage that is said of a spectrum now, beside the one that it was recorded with, and what it rests on where it was
-- stated since. version: of the spectrum's stream.
alter table spectrum_view add column held_stage text;
update spectrum_view set held_stage = stage;
alter table spectrum_view add column stage_basis text;
alter table spectrum_view add column version bigint;
update spectrum_view v set version = (select max(e.sequence) from event e where e.stream_id = cast(v.spectrum_id as text));
