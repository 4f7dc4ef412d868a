package org.provolt.cycling.read;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/// A run with its series, as its page shows it.
public record RunSheet(@JsonUnwrapped RunCard run, List<SeriesSheet> series) {}
