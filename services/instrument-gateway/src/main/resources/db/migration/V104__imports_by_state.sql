-- How many files are in which state is measured all the time.
create index file_import_by_state on file_import (state);
