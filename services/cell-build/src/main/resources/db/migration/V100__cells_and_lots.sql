create table cell_card_view (
    cell_id      uuid primary key,
    label        text not null unique,
    format       text not null,
    build        text not null,
    retired      boolean not null,
    occurred_at  timestamptz not null,
    recorded_at  timestamptz not null,
    recorded_by  text not null,
    corrected_at timestamptz,
    version      bigint not null
);

create table lot_view (
    lot_id      uuid primary key,
    material    text not null,
    supplier    text not null,
    lot_number  text not null,
    received_on date not null,
    opened_on   date,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    version     bigint not null
);
