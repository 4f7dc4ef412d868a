package org.provolt.gateway.reading;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.provolt.formats.CyclerFormats;
import org.provolt.formats.table.MappedText;
import org.provolt.formats.table.TableGuess;
import org.provolt.gateway.known.KnownMapping;
import org.provolt.gateway.known.KnownMappings;
import org.provolt.kernel.Refused;
import org.provolt.kernel.RunId;

/// By which mapping of its instrument a file of records is read, if by one: the one that was asked for, else, where no
/// reader knows the file, the one whose columns it has.
@Singleton
class MappingChoice {

    private static final String UNKNOWN_FORMAT = "unknown-format";

    private final KnownMappings mappings;
    private final Claims claims;

    MappingChoice(KnownMappings mappings, Claims claims) {
        this.mappings = mappings;
        this.claims = claims;
    }

    /// What was chosen once is kept for the whole reading, however often it is begun again.
    Optional<KnownMapping> of(Claim claim, Path file) {
        Optional<KnownMapping> pinned =
                claim.chosen().map(chosen -> kept(claim.bringing().runId(), chosen));
        if (pinned.isPresent()) {
            return pinned;
        }
        Optional<KnownMapping> chosen = choose(claim, file);
        chosen.ifPresent(mapping -> claims.choose(claim, mapping));
        return chosen;
    }

    /// The mapping that a file was read by.
    KnownMapping kept(RunId runId, ChosenMapping chosen) {
        return mappings.of(runId, chosen.name(), chosen.version())
                .orElseThrow(() -> new Refused(
                        Refused.Kind.CONFLICT,
                        "unknown-mapping",
                        "The run's instrument has no mapping " + chosen + ".",
                        List.of()));
    }

    private Optional<KnownMapping> choose(Claim claim, Path file) {
        List<KnownMapping> all = mappings.newest(claim.bringing().runId());
        String asked = claim.mappingAsked();
        if (asked != null) {
            return Optional.of(all.stream()
                    .filter(mapping -> mapping.name().equals(asked))
                    .findFirst()
                    .orElseThrow(() -> Refused.conflict(
                            "unknown-mapping", "The run's instrument has no mapping of the name " + asked + ".")));
        }
        try {
            CyclerFormats.recognise(file);
            return Optional.empty();
        } catch (Refused refused) {
            if (!refused.code().equals(UNKNOWN_FORMAT)) {
                throw refused;
            }
            return Optional.of(fitting(claim, file, all, refused));
        }
    }

    private KnownMapping fitting(Claim claim, Path file, List<KnownMapping> all, Refused unknown) {
        List<KnownMapping> fitting = all.stream()
                .filter(mapping -> MappedText.fits(file, FollowedMapping.of(mapping.mapping())))
                .toList();
        if (fitting.size() > 1) {
            throw Refused.conflict(
                    "several-mappings-fit",
                    "The file has the columns of several mappings of its instrument: "
                            + fitting.stream().map(KnownMapping::name).collect(Collectors.joining(", "))
                            + ". Bring it again and name one in the field mapping.");
        }
        return fitting.stream().findFirst().orElseThrow(() -> withAdvice(claim, file, unknown));
    }

    /// A table of text can be read once somebody says what its columns are.
    private Refused withAdvice(Claim claim, Path file, Refused unknown) {
        if (TableGuess.of(file).isEmpty()) {
            return unknown;
        }
        RunId runId = claim.bringing().runId();
        Refused refused = new Refused(
                Refused.Kind.UNSUPPORTED,
                UNKNOWN_FORMAT,
                "No reader knows this file, but it looks like a table of text. Say once what its columns are, on the page"
                        + " of its instrument (/instruments/" + mappings.instrument(runId) + "/mapping?import_id="
                        + claim.bringing().importId() + "), and have this import read again. What is read without that"
                        + " stands at /formats.",
                List.of());
        refused.initCause(unknown);
        return refused;
    }
}
