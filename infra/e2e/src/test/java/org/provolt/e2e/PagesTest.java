package org.provolt.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.provolt.e2e.browser.Chromium;
import org.provolt.e2e.browser.Person;
import org.provolt.e2e.browser.Screen;
import org.provolt.e2e.browser.Visit;
import org.provolt.e2e.client.BroughtImages;
import org.provolt.e2e.client.LabRun;
import org.provolt.e2e.client.Laboratory;
import org.provolt.e2e.files.Examples;
import org.provolt.e2e.stack.RunningStack;
import org.provolt.formats.made.MadeSpectra;
import org.provolt.formats.made.SodiumCell;

/// Every page, looked at in light on a wide screen and in the dark on a narrow one; those with the most on them, the
/// page of looks among them, also the other way round. The screenshots are in `target/screenshots`, the times in
/// `target/screenshots/times.csv`.
@OnOneStack
class PagesTest {

    private static final Set<Screen> OF_EVERY_PAGE = EnumSet.of(Screen.LIGHT_WIDE, Screen.DARK_NARROW);
    private static final Set<String> WITH_THE_MOST = Set.of("look", "home", "cell", "run", "study", "result");

    /// Two browsers look at once, one with wide screens and one with narrow ones: most of the time is the browser's
    /// own.
    private static final List<List<Screen>> BY_BROWSER =
            List.of(List.of(Screen.LIGHT_WIDE, Screen.DARK_WIDE), List.of(Screen.DARK_NARROW, Screen.LIGHT_NARROW));

    private static final Path SCREENSHOTS = Path.of("target/screenshots");

    private final RunningStack stack;
    private final Laboratory laboratory;
    private final List<Visit> visits = new ArrayList<>();

    /// @param role whoever looks at it; nobody when empty
    private record Stop(String name, String role, String path) {}

    PagesTest(RunningStack stack, Laboratory laboratory) {
        this.stack = stack;
        this.laboratory = laboratory;
    }

    @BeforeAll
    @Timeout(900)
    void lookAtEveryPage() throws Exception {
        Files.createDirectories(SCREENSHOTS);
        List<Stop> stops = stops();
        try (ExecutorService atOnce = Executors.newFixedThreadPool(BY_BROWSER.size())) {
            for (Future<List<Visit>> half : atOnce.invokeAll(BY_BROWSER.stream()
                    .<Callable<List<Visit>>>map(screens -> () -> lookedAt(stops, screens))
                    .toList())) {
                visits.addAll(half.get());
            }
        }
        Files.writeString(
                SCREENSHOTS.resolve("times.csv"),
                visits.stream()
                        .sorted(Comparator.comparingDouble(Visit::documentMs).reversed())
                        .map(visit -> visit.name() + "," + visit.screen() + "," + Math.round(visit.documentMs()))
                        .collect(Collectors.joining("\n", "page,screen,document_ms\n", "\n")));
    }

    private List<Visit> lookedAt(List<Stop> stops, List<Screen> screens) {
        List<Visit> looked = new ArrayList<>();
        try (Chromium chromium = new Chromium(stack.address())) {
            for (Screen screen : screens) {
                List<Stop> chosen = stops.stream()
                        .filter(stop -> OF_EVERY_PAGE.contains(screen) || WITH_THE_MOST.contains(stop.name()))
                        .toList();
                looked.addAll(lookedAt(chosen, screen, chromium));
            }
        }
        return looked;
    }

    /// Each role keeps its browser, so that static files come once, as they do for people.
    private List<Visit> lookedAt(List<Stop> stops, Screen screen, Chromium chromium) {
        List<Visit> looked = new ArrayList<>();
        Map<String, List<Stop>> byRole = stops.stream().collect(Collectors.groupingBy(Stop::role));
        byRole.forEach((role, theirs) -> {
            try (Person person = role.isEmpty() ? chromium.visitor(screen) : chromium.person(role, screen)) {
                theirs.forEach(stop -> looked.add(Visit.to(stop.name(), stop.path(), screen, person, SCREENSHOTS)));
            }
        });
        return looked;
    }

    /// A laboratory with something in every room.
    private List<Stop> stops() throws IOException {
        String cell = laboratory.cell();
        String fixture = laboratory.fixture();
        laboratory.calibration(fixture);
        String setting = laboratory.pressureMeasured(cell, fixture, 500_000, 501_200);
        LabRun run = laboratory.run(cell);
        JsonNode brought = run.bring(Examples.UNDER_PRESSURE);
        run.complete(Laboratory.END);
        JsonNode first = run.completeCycles(
                        SodiumCell.underPressure().efficiencies().size())
                .getFirst();
        String study = laboratory.study(cell);
        String image = heightMap(cell);
        String spectrum = spectrum(run);
        return List.of(
                new Stop("images", "technician", "/images"),
                new Stop("image", "scientist", "/images/" + image),
                new Stop("image-again", "technician", "/images/" + image + "/again"),
                new Stop("image-withdraw", "technician", "/images/" + image + "/withdraw"),
                new Stop("image-segment", "scientist", "/images/" + image + "/segment"),
                new Stop("study-quote", "scientist", "/studies/" + study + "/quote"),
                new Stop("study-quote-model", "scientist", "/studies/" + study + "/quote-model"),
                new Stop("studies", "technician", "/studies"),
                new Stop("study-new", "scientist", "/studies/new"),
                new Stop("study", "scientist", "/studies/" + study),
                new Stop("study-add", "scientist", "/studies/" + study + "/add"),
                new Stop("study-remove", "scientist", "/studies/" + study + "/remove"),
                new Stop("welcome", "", "/"),
                new Stop("home", "technician", "/"),
                new Stop("look", "technician", "/look"),
                new Stop("cells", "technician", "/cells"),
                new Stop("cell-new", "technician", "/cells/new"),
                new Stop("cell", "technician", "/cells/" + cell),
                new Stop("cell-correct", "scientist", "/cells/" + cell + "/correct"),
                new Stop(
                        "cell-correct-area",
                        "scientist",
                        "/cells/" + cell + "/correct?field=%2Fworking_electrode%2Farea_cm2"),
                new Stop("cell-harvest", "technician", "/cells/" + cell + "/harvest"),
                new Stop("cell-retire", "technician", "/cells/" + cell + "/retire"),
                new Stop("fixtures", "technician", "/fixtures"),
                new Stop("fixture-new", "technician", "/fixtures/new"),
                new Stop("fixture", "technician", "/fixtures/" + fixture),
                new Stop("setting-new", "technician", "/pressure-settings/new?cell_id=" + cell),
                new Stop("setting", "technician", "/pressure-settings/" + setting),
                new Stop("instruments", "technician", "/instruments"),
                new Stop("instrument-new", "scientist", "/instruments/new"),
                new Stop("instrument", "technician", "/instruments/" + laboratory.instrument()),
                new Stop(
                        "current-accuracy",
                        "scientist",
                        "/instruments/" + laboratory.instrument() + "/current-accuracy"),
                new Stop("mapping", "scientist", "/instruments/" + laboratory.instrument() + "/mapping"),
                new Stop("formats", "technician", "/formats"),
                new Stop(
                        "import-withdraw",
                        "technician",
                        "/imports/" + brought.path("import_id").asText() + "/withdraw"),
                new Stop("runs", "technician", "/runs"),
                new Stop("run-new", "technician", "/runs/new?cell_id=" + cell),
                new Stop("spectrum-stage", "scientist", "/spectra/" + spectrum + "/correct"),
                new Stop("run-judge", "scientist", "/runs/" + run.runId() + "/judge"),
                new Stop("run", "scientist", "/runs/" + run.runId()),
                new Stop("imports", "technician", "/imports"),
                new Stop(
                        "import",
                        "technician",
                        "/imports/" + brought.path("import_id").asText()),
                new Stop("results", "auditor", "/results"),
                new Stop(
                        "result",
                        "auditor",
                        "/results/" + first.path("result_id").asText()),
                new Stop("trail", "auditor", "/trail"),
                new Stop("refused", "technician", "/refused"),
                new Stop("operations", "admin", "/operations"));
    }

    private static String spectrum(LabRun run) throws IOException {
        run.bringSpectra(Files.write(SCREENSHOTS.resolve("made.z"), MadeSpectra.ARC.zplot()), "after_plating:2");
        return run.fittedSpectra(1).getFirst().path("spectrum_id").asText();
    }

    private String heightMap(String cell) throws IOException {
        BroughtImages images = new BroughtImages(laboratory);
        String image = images.bring(cell, BroughtImages.plateaus(SCREENSHOTS), "")
                .path("image_id")
                .asText();
        images.measured(image, "automatic");
        return image;
    }

    private Stream<Visit> visits() {
        return visits.stream();
    }

    @ParameterizedTest
    @MethodSource("visits")
    void nothingKeepsAnybodyOut(Visit visit) {
        assertThat(visit.barriers()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("visits")
    void itFitsTheScreen(Visit visit) {
        assertThat(visit.overflowing()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("visits")
    void theBrowserComplainsOfNothing(Visit visit) {
        assertThat(visit.complaints()).isEmpty();
    }
}
