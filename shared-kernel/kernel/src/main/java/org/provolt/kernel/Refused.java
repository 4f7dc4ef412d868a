package org.provolt.kernel;

import java.util.List;

/// A refusal that a person can act on: a stable code, which is API, and a sentence.
///
/// Thrown before anything was changed, so that whoever catches it may go on with the same transaction.
public final class Refused extends RuntimeException {

    /// What kind of no it is; each has one HTTP status.
    public enum Kind {
        MALFORMED,
        FORBIDDEN,
        UNKNOWN,
        CONFLICT,
        NOT_KNOWN_YET,
        STALE,
        TOO_LARGE,
        UNSUPPORTED,
        IMPOSSIBLE,
        PRECONDITION_REQUIRED
    }

    /// One bad field.
    ///
    /// @param pointer JSON pointer (RFC 6901) into the request's body
    /// @param sentence what is wrong with it
    public record Fault(String pointer, String sentence) {}

    private final Kind kind;
    private final String code;
    private final transient List<Fault> faults;

    public Refused(Kind kind, String code, String sentence, List<Fault> faults) {
        super(sentence);
        this.kind = kind;
        this.code = code;
        this.faults = List.copyOf(faults);
    }

    /// 400: the request cannot be read.
    public static Refused malformed(String code, String sentence) {
        return new Refused(Kind.MALFORMED, code, sentence, List.of());
    }

    /// 404: no such record, or none that the caller may see.
    public static Refused unknown(String code, String sentence) {
        return new Refused(Kind.UNKNOWN, code, sentence, List.of());
    }

    /// 409: well-formed, but a rule says no.
    public static Refused conflict(String code, String sentence) {
        return new Refused(Kind.CONFLICT, code, sentence, List.of());
    }

    /// 409 `not-known-yet` with Retry-After: another service's record has not been heard of.
    public static Refused notKnownYet(String what) {
        return new Refused(
                Kind.NOT_KNOWN_YET, "not-known-yet", what + " is not known here yet; try again shortly.", List.of());
    }

    /// 422: well-formed, but impossible, one field to blame.
    public static Refused impossible(String code, String pointer, String sentence) {
        return new Refused(Kind.IMPOSSIBLE, code, sentence, List.of(new Fault(pointer, sentence)));
    }

    /// 422: well-formed, but impossible, with every bad field.
    public static Refused impossible(List<Fault> faults) {
        String sentence = faults.size() == 1 ? faults.getFirst().sentence() : faults.size() + " fields are impossible.";
        return new Refused(Kind.IMPOSSIBLE, "impossible-value", sentence, faults);
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public List<Fault> faults() {
        return faults;
    }
}
