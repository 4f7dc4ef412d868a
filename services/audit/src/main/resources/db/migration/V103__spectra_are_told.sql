-- A telling is of a cycle, or of a spectrum: that one's cycle is 0.
alter table told_cycle add column spectrum_id text;
create index told_cycle_of_spectrum on told_cycle (spectrum_id, number) where spectrum_id is not null;
