package org.provolt.pressure.domain;

import java.sql.Connection;

/// A rule that knows the database.
public record OffendingRule(Connection connection) {}
