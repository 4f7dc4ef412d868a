package org.provolt.metrics.quotation;

import java.util.List;
import org.provolt.kernel.StudyId;

/// What a study quotes.
///
/// @param items every choice that was made, in order
public record QuotationSheet(StudyId studyId, List<Quotation> items) {}
