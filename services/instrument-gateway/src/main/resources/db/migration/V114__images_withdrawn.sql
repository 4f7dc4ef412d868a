-- An image that was taken back is read again once its file is brought again.
alter table image_import drop constraint image_import_state_check;
alter table image_import add constraint image_import_state_check
    check (state in ('received', 'reading', 'done', 'refused', 'withdrawn'));
