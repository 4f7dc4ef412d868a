package org.provolt.portal.pressure;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.provolt.portal.forms.Form;
import org.provolt.portal.forms.Units;
import org.provolt.portal.house.Trouble;

/// What is asked back before an implausible pressure is set: whether it is meant, or whether it was written in another
/// unit. Laboratories speak of kPa and MPa, drawings and programs of Pa, so such a slip is off by a thousand; the
/// reference paper itself prints 0.5 kPa for 500 kPa.
///
/// An answer names what it answers: changing the value afterwards is asked about anew.
///
/// @param pointer of the field in question
/// @param insteadKilopascal what was likely meant; absent where nothing can be guessed
public record PressureQuestion(
        String sentence,
        String pointer,
        Typed typed,
        @Nullable BigDecimal insteadKilopascal) {

    static final String APPLIED = "/applied_pressure_pa";
    static final String MEASURED = "/measured_pressure_pa";
    static final String CODE = "implausible-pressure";

    /// Beyond this a value in a field in kPa is likely Pa: 10 MPa, eight times the highest pressure of the reference
    /// paper. The pressure service, which is spoken to in Pa, cannot see that slip.
    static final BigDecimal MOST_KILOPASCAL = BigDecimal.valueOf(10_000);

    private static final int THOUSAND = 3;
    private static final int UNPROCESSABLE = 422;
    /// Of what the service questions, this tells much from little.
    private static final BigDecimal MIDDLE_KILOPASCAL = BigDecimal.valueOf(1_000);

    /// The two pressures as they stand in a form, by which an answer is known to belong to them.
    public record Typed(String applied, String measured) {

        static Typed in(Form form) {
            return new Typed(form.value(APPLIED).strip(), form.value(MEASURED).strip());
        }

        public String getMeant() {
            return "meant " + applied + " / " + measured;
        }

        public String getInstead() {
            return "instead of " + applied + " / " + measured;
        }

        Optional<BigDecimal> appliedKilopascal() {
            return Units.number(applied);
        }
    }

    /// What is asked before the service is told anything.
    static Optional<PressureQuestion> before(Form form) {
        Typed typed = Typed.in(form);
        return typed.appliedKilopascal()
                .filter(kilopascal -> kilopascal.compareTo(MOST_KILOPASCAL) > 0)
                .map(kilopascal -> ofApplied(typed, kilopascal));
    }

    /// What is asked because the service questions a value; empty where it refuses for another reason.
    static Optional<PressureQuestion> after(Form form, Trouble why) {
        if (!why.code().equals(CODE)) {
            return Optional.empty();
        }
        Typed typed = Typed.in(form);
        if (why.fields().containsKey(MEASURED)) {
            String sentence = "%s kPa was measured where %s kPa was applied: more than ten times apart."
                    .formatted(typed.measured(), typed.applied());
            return Optional.of(new PressureQuestion(sentence, MEASURED, typed, null));
        }
        return typed.appliedKilopascal().map(kilopascal -> ofApplied(typed, kilopascal));
    }

    /// What was likely meant by the applied pressure.
    static Optional<BigDecimal> likely(Typed typed) {
        return typed.appliedKilopascal().map(PressureQuestion::shifted);
    }

    private static PressureQuestion ofApplied(Typed typed, BigDecimal kilopascal) {
        BigDecimal likely = shifted(kilopascal);
        boolean much = kilopascal.compareTo(MIDDLE_KILOPASCAL) > 0;
        String sentence = much
                ? "%s kPa is far more than cells are pressed with. Written in Pa, it would be %s kPa."
                : "%s kPa is next to nothing. Written in MPa, it would be %s kPa.";
        return new PressureQuestion(
                sentence.formatted(typed.applied(), likely.toPlainString()), APPLIED, typed, likely);
    }

    private static BigDecimal shifted(BigDecimal kilopascal) {
        boolean much = kilopascal.compareTo(MIDDLE_KILOPASCAL) > 0;
        BigDecimal moved = much ? kilopascal.movePointLeft(THOUSAND) : kilopascal.movePointRight(THOUSAND);
        return new BigDecimal(moved.stripTrailingZeros().toPlainString());
    }

    /// The form with the question, for the person to answer.
    Form in(Form form) {
        return form.refused(
                new Trouble(UNPROCESSABLE, CODE, sentence + " Nothing is set yet.", Map.of(pointer, "Is this meant?")));
    }
}
