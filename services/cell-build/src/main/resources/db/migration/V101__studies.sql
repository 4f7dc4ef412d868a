create table study_view (
    study_id    uuid primary key,
    title       text not null,
    question    text not null,
    factors     text not null,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    version     bigint not null
);

create table study_cell_view (
    study_id    uuid not null,
    cell_id     uuid not null,
    assigned_at timestamptz not null,
    assigned_by text not null,
    primary key (study_id, cell_id)
);
