-- Cells that cell-build told of.
create table known_cell (
    cell_id uuid primary key
);

-- Files that were brought as images of a cell. The same bytes for the same cell are one import.
create table image_import (
    import_id      uuid primary key,
    arrival        bigint generated always as identity unique,
    image_id       uuid not null,
    cell_id        uuid not null,
    stage          text not null,
    modality       text,
    pixel_size_um  double precision,
    file_sha256    text not null,
    file_bytes     bigint not null,
    file_name      text not null,
    actor          text not null,
    role           text not null,
    device         text not null,
    correlation_id text not null,
    recorded_at    timestamptz not null,
    traceparent    text,
    reading        integer not null default 1,
    state          text not null check (state in ('received', 'reading', 'done', 'refused')),
    report         text,
    refusal        text,
    finished_at    timestamptz,
    unique (cell_id, file_sha256)
);
create index image_import_waiting on image_import (arrival) where state = 'received';
