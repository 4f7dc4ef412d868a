/// Parquet files of flat tables, read page by page. Source: Apache Parquet, *File Format*, *Encodings*, *Compression*
/// and
/// `parquet.thrift`; Apache Thrift, *Thrift Compact protocol encoding*.
@NullMarked
package org.provolt.formats.parquet;

import org.jspecify.annotations.NullMarked;
