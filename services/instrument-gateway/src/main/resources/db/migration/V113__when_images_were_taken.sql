-- When the microscope took it, and the zone of its clock, as whoever brought it says.
alter table image_import add column acquired_at timestamptz;
alter table image_import add column time_zone text;
