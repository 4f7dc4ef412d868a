-- Which spectra a run has. Their values stand in the events alone.
create table spectrum_view (
    spectrum_id uuid primary key,
    run_id      uuid not null,
    stage       text not null,
    points      integer not null
);
create index spectrum_view_run on spectrum_view (run_id, stage, points);

-- Which imports' files told them.
create table spectrum_source (
    spectrum_id uuid not null,
    import_id   uuid not null,
    primary key (spectrum_id, import_id)
);
