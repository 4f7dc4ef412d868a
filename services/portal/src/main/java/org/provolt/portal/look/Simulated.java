package org.provolt.portal.look;

import io.quarkus.qute.TemplateExtension;
import org.jspecify.annotations.Nullable;

/// What was made and not measured. The demonstration's records say so in their labels.
@TemplateExtension(namespace = "simulated")
public final class Simulated {

    /// With which the labels of the demonstration's cells, fixtures and serial numbers begin.
    public static final String MARK = "DEMO-";

    private Simulated() {}

    public static boolean is(@Nullable String label) {
        return label != null && label.startsWith(MARK);
    }
}
