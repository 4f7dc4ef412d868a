-- A stage that nobody told follows from time: when each half cycle began, and how sure the clocks are.
alter table heard_spectrum alter column stage drop not null;
alter table heard_spectrum add column anchor_uncertainty_second double precision;

alter table half_cycle add column first_second double precision;
update half_cycle set first_second = (measured::json -> 'half' -> 'range' ->> 'first_second')::double precision;
alter table half_cycle alter column first_second set not null;
create index half_cycle_first_second on half_cycle (run_id, first_second);

-- The stage that holds, by which studies look.
alter table spectrum_view add column stage text;
update spectrum_view set stage = fitted::json ->> 'stage';
create index spectrum_view_stage on spectrum_view (run_id, stage);
