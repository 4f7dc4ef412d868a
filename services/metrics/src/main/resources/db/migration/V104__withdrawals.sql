-- Series that were taken back: their records count nowhere, whichever is heard first.
create table withdrawn_series (
    run_id    uuid not null,
    series_id text not null,
    primary key (run_id, series_id)
);

-- Whether a spectrum is taken back: the fact of the highest place in its stream counts.
create table heard_spectrum_standing (
    spectrum_id uuid primary key,
    version     bigint not null,
    withdrawn   boolean not null
);
create index heard_file_import on heard_file (import_id);
