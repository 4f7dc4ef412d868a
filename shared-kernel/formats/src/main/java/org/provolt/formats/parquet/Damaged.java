package org.provolt.formats.parquet;

/// What stands here is no Parquet.
final class Damaged extends RuntimeException {

    Damaged(String what) {
        super(what);
    }
}
