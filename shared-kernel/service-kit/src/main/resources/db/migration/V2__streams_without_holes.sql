-- An event follows the one before it in its stream. A cached aggregate can be ahead of what was committed; what it then
-- wants to append is refused as a lost race (23505), as what lies behind is by the unique key.
create function require_event_before() returns trigger language plpgsql as $$
begin
    if new.sequence > 0 and not exists
        (select 1 from event where stream_id = new.stream_id and sequence = new.sequence - 1) then
        raise exception 'event % of stream % does not follow on', new.sequence, new.stream_id
            using errcode = 'unique_violation';
    end if;
    return new;
end $$;

create trigger event_follows before insert on event for each row execute function require_event_before();
