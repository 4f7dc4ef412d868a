-- Images that were taken back: those whose own fact is not of a higher place in the stream. May be heard before it.
create table heard_image_withdrawal (
    image_id uuid primary key,
    version  bigint not null
);
