package org.provolt.cycling.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.provolt.testkit.ProvoltTestResource;

/// What instruments and files say of spectra, and what becomes of it.
@QuarkusTest
@WithTestResource(value = ProvoltTestResource.class, initArgs = @ResourceArg(name = "service", value = "cycling"))
class SpectraDoorTest {

    private static final String MPR = UUID.randomUUID().toString();
    private static final String MPT = UUID.randomUUID().toString();

    @Inject
    Laboratory laboratory;

    @Inject
    InstrumentClient instrument;

    @Inject
    PlayedGateway gateway;

    @Inject
    RejectedTopic rejected;

    @Inject
    EntityManager entityManager;

    private static String spectrum(String run, String stage, String firstOhm, String more) {
        return """
                {"run_id": "%s", "stage": "%s", "columns": {"frequency_hertz": [1000, 100, 10],
                 "real_impedance_ohm": [%s, 50, 90], "imaginary_impedance_ohm": [-1, -30, -2]}%s}""".formatted(run, stage, firstOhm, more);
    }

    private static String spectrum(String run, String stage) {
        return spectrum(run, stage, "10", "");
    }

    private static String fromFile(String run, String firstOhm, String importId, int number, String more) {
        return spectrum(run, "ocv", firstOhm, """
                , "number": %d, "source": {"import_id": "%s", "file_sha256": "ab12", "file_name": "peis.mpr",
                 "reader": "biologic-mpr-spectra", "reader_version": "1"}%s""".formatted(number, importId, more));
    }

    private long count(String what, String run) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) entityManager
                                .createNativeQuery(what)
                                .setParameter(1, UUID.fromString(run))
                                .getSingleResult())
                        .longValue());
    }

    private long spectra(String run) {
        return count("select count(*) from spectrum_view where run_id = ?1", run);
    }

    private long sources(String run) {
        return count(
                "select count(*) from spectrum_source join spectrum_view using (spectrum_id) where run_id = ?1", run);
    }

    private void awaitSpectra(String run, long count) {
        await().atMost(Duration.ofSeconds(30)).until(() -> spectra(run) == count);
    }

    @Test
    void anInstrumentsSpectrumIsKept() {
        String run = laboratory.run();
        instrument.sendSpectrum(run, spectrum(run, "ocv"));
        awaitSpectra(run, 1);
    }

    @Test
    void theSameSpectrumAgainChangesNothing() {
        String run = laboratory.run();
        instrument.sendSpectrum(run, spectrum(run, "ocv"));
        instrument.sendSpectrum(run, spectrum(run, "ocv"));
        instrument.sendSpectrum(run, spectrum(run, "after_plating:2", "11", ""));
        awaitSpectra(run, 2);
        assertThat(spectra(run)).isEqualTo(2);
    }

    @Test
    void aWithdrawnSpectrumCanBeRecordedAgainAndOneThatAnotherFileTellsStays() {
        String run = laboratory.run();
        gateway.sendSpectrum(run, fromFile(run, "10", MPR, 1, ""));
        gateway.sendSpectrum(run, fromFile(run, "20", MPR, 2, ""));
        gateway.sendSpectrum(run, fromFile(run, "20", MPT, 2, ""));
        await().atMost(Duration.ofSeconds(30)).until(() -> sources(run) == 3);
        gateway.sendSpectraWithdrawal(run, """
                {"run_id": "%s", "import_id": "%s", "reason": "of another cell"}""".formatted(run, MPR));
        await().atMost(Duration.ofSeconds(30)).until(() -> standing(run) == 1);
        gateway.sendSpectrum(run, fromFile(run, "10", UUID.randomUUID().toString(), 1, ""));
        await().atMost(Duration.ofSeconds(30)).until(() -> standing(run) == 2);
        assertThat(spectra(run)).isEqualTo(2);
    }

    private long standing(String run) {
        return count("select count(*) from spectrum_view where run_id = ?1 and not withdrawn", run);
    }

    /// Its time is to tell.
    @Test
    void aSpectrumWithoutAStageIsKept() {
        String run = laboratory.run();
        instrument.sendSpectrum(run, unstaged(spectrum(run, "ocv")));
        awaitSpectra(run, 1);
        assertThat(count("select count(*) from spectrum_view where run_id = ?1 and stage is null", run))
                .isEqualTo(1);
    }

    @Test
    void whatIsToldAgainWithoutAStageIsTheSameSpectrum() {
        String run = laboratory.run();
        gateway.sendSpectrum(run, fromFile(run, "10", MPR, 1, ""));
        awaitSpectra(run, 1);
        gateway.sendSpectrum(run, unstaged(fromFile(run, "10", MPT, 1, "")));
        await().atMost(Duration.ofSeconds(30)).until(() -> sources(run) == 2);
        assertThat(spectra(run)).isEqualTo(1);
    }

    private static String unstaged(String spectrum) {
        return spectrum.replace("\"stage\": \"ocv\",", "");
    }

    /// A cell that did not change has the same impedance again.
    @Test
    void theSamePointsAtAnotherStageAreAnotherSpectrum() {
        String run = laboratory.run();
        instrument.sendSpectrum(run, spectrum(run, "ocv"));
        instrument.sendSpectrum(run, spectrum(run, "after_plating:2"));
        awaitSpectra(run, 2);
    }

    @Test
    void theSamePointsAtAnotherMomentAreAnotherSpectrum() {
        String run = laboratory.run();
        String at = ", \"time_anchor\": {\"kind\": \"file-utc\", \"at\": \"2026-11-0%dT10:00:00Z\"}";
        instrument.sendSpectrum(run, spectrum(run, "ocv", "10", at.formatted(1)));
        instrument.sendSpectrum(run, spectrum(run, "ocv", "10", at.formatted(2)));
        awaitSpectra(run, 2);
    }

    /// The text export of a binary file prints a float32 with eight digits.
    @Test
    void anotherFileOfTheSameSpectrumIsEvidenceBesideIt() {
        String run = laboratory.run();
        gateway.sendSpectrum(run, fromFile(run, "10.000000476837158", MPR, 1, ""));
        awaitSpectra(run, 1);
        gateway.sendSpectrum(run, fromFile(run, "10.000000", MPT, 1, ""));
        gateway.sendSpectrum(run, fromFile(run, "10.000000", MPT, 1, ""));
        await().atMost(Duration.ofSeconds(30)).until(() -> sources(run) == 2);
        assertThat(spectra(run)).isEqualTo(1);
    }

    @Test
    void twoSpectraOfOneFileAreTwoHoweverAlike() {
        String run = laboratory.run();
        gateway.sendSpectrum(run, fromFile(run, "10", MPR, 1, ""));
        gateway.sendSpectrum(run, fromFile(run, "10", MPR, 2, ""));
        awaitSpectra(run, 2);
    }

    /// Only whoever has the bytes can say which they are.
    @Test
    void anInstrumentCannotSayFromWhichFileItsSpectrumCame() {
        String run = laboratory.run();
        String id = instrument.sendSpectrum(run, fromFile(run, "10", MPR, 1, ""));
        assertThat(rejected.await(id).code()).isEqualTo("source-not-proven");
    }

    @Test
    void aSpectrumOfAnUnknownRunIsRejected() {
        String run = UUID.randomUUID().toString();
        assertThat(rejected.await(instrument.sendSpectrum(run, spectrum(run, "ocv")))
                        .code())
                .isEqualTo("unknown-run");
    }

    static Stream<Arguments> wrong() {
        String good = spectrum("RUN", "ocv");
        return Stream.of(
                Arguments.of("no JSON", "{\"run_id\": ", "malformed"),
                Arguments.of("a stage that is none", spectrum("RUN", "after_lunch:2"), "unknown-stage"),
                Arguments.of("a cycle 0", spectrum("RUN", "after_plating:0"), "unknown-stage"),
                Arguments.of("no imaginary part", good.replace("imaginary_", "imagined_"), "malformed"),
                Arguments.of("unequal columns", good.replace("[1000, 100, 10]", "[1000, 100]"), "malformed"),
                Arguments.of("no frequency above 0", good.replace("[1000,", "[0,"), "malformed"),
                Arguments.of("a point that is none", good.replace("-30", "NaN"), "non-finite"),
                Arguments.of(
                        "a place before the first", good.replace("\"stage\"", "\"number\": 0, \"stage\""), "malformed"),
                Arguments.of("more than 512 KiB", good + " ".repeat(512 * 1024), "malformed"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void wrong(String what, String json, String code) {
        String run = laboratory.run();
        String id = instrument.sendSpectrum(run, json.replace("RUN", run));
        assertThat(rejected.await(id).code()).isEqualTo(code);
        assertThat(spectra(run)).isZero();
    }
}
