package org.provolt.pressure.read;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/// A cell that cell-build told of.
@Entity(name = "KnownCell")
class KnownCell {

    @Id
    UUID cellId;

    String label;
}
