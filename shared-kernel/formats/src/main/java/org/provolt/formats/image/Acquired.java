package org.provolt.formats.image;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/// When an image was taken, by the clock of the microscope's computer.
///
/// @param offset of that clock; empty where the file does not say its zone: it is asked for then, never assumed
/// @param saidBy where in the file that stood, such as `tiff-tag-306`
public record Acquired(LocalDateTime clock, Optional<ZoneOffset> offset, String saidBy) {}
