package org.provolt.imaging.intake;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.instrument.ImageMessage;
import org.provolt.formats.image.Acquired;

/// When an image was taken, as far as it is known. A person's word counts before the file's, whose clock they may know
/// to be wrong; a file's local time is a moment only by a zone that the file or a person says.
///
/// @param at      null where it is not known
/// @param saidBy  the field of the file, or `upload`
/// @param remarks what was decided, as sentences
record AcquiredAt(@Nullable Instant at, @Nullable String saidBy, List<String> remarks) {

    static AcquiredAt of(ImageMessage message, Optional<Acquired> file) {
        List<String> remarks = new ArrayList<>();
        Optional<Instant> moment = file.flatMap(said -> moment(said, message.timeZone(), remarks));
        Instant told = message.acquiredAt();
        if (told == null) {
            return new AcquiredAt(
                    moment.orElse(null),
                    moment.isPresent() ? file.map(Acquired::saidBy).orElse(null) : null,
                    List.copyOf(remarks));
        }
        moment.filter(said -> !said.equals(told))
                .ifPresent(said -> remarks.add(
                        "The file says that it was taken at " + said + "; whoever brought it says " + told + "."));
        return new AcquiredAt(told, "upload", List.copyOf(remarks));
    }

    private static Optional<Instant> moment(Acquired said, @Nullable String timeZone, List<String> remarks) {
        if (said.offset().isPresent()) {
            return Optional.of(said.clock().toInstant(said.offset().get()));
        }
        if (timeZone == null) {
            remarks.add("The file says that it was taken at " + said.clock()
                    + " by a clock whose zone nobody said, which is no moment.");
            return Optional.empty();
        }
        remarks.add("The file says that it was taken at " + said.clock() + "; its clock is that of " + timeZone + ".");
        return Optional.of(said.clock().atZone(ZoneId.of(timeZone)).toInstant());
    }
}
