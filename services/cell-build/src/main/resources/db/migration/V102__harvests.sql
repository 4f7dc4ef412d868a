create table harvest_view (
    cell_id              uuid primary key,
    specimen_id          uuid not null,
    occurred_at          timestamptz not null,
    pressure_released_at timestamptz not null,
    rinse                text not null,
    transfer             text not null,
    atmosphere           text not null,
    recorded_at          timestamptz not null,
    recorded_by          text not null,
    corrected_at         timestamptz
);
