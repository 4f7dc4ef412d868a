package org.provolt.formats;

/// One uninterrupted numbering of records: what a cycler wrote in one technique of one test.
///
/// @param fingerprint the same for every state and re-export of the same file while its test grows, made of the
///                    technique, the day it began and the first record. Another representation of the same records
///                    may have another one: ask [SameRecords]
/// @param technique   such as `GCPL`; empty when the file does not say
public record SeriesDescription(String fingerprint, String technique) {}
