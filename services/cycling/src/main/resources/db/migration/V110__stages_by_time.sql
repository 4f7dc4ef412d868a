-- A spectrum whose sender does not say its stage gets one by its time, from metrics.
alter table spectrum_view alter column stage drop not null;
