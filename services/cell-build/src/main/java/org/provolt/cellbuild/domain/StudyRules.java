package org.provolt.cellbuild.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.provolt.cellbuild.domain.StudyCommand.OpenStudy;
import org.provolt.contracts.cellbuild.StudyFactor;
import org.provolt.kernel.Require;

/// What a study must say of itself. Every fault is named at once.
final class StudyRules {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_QUESTION = 2_000;

    private StudyRules() {}

    static void check(OpenStudy command) {
        Require require = new Require()
                .present(command.title(), "/title")
                .present(command.question(), "/question")
                .present(command.factors(), "/factors");
        require.that(
                fits(command.title(), LONGEST_TITLE),
                "/title",
                "A title has at most " + LONGEST_TITLE + " characters.");
        require.that(
                fits(command.question(), LONGEST_QUESTION),
                "/question",
                "A question has at most " + LONGEST_QUESTION + " characters.");
        factors(command.factors(), require);
        require.orRefuse();
    }

    private static boolean fits(@Nullable String text, int longest) {
        return text == null || text.length() <= longest;
    }

    private static void factors(@Nullable List<@Nullable String> factors, Require require) {
        for (int at = 0; factors != null && at < factors.size(); at++) {
            String factor = factors.get(at);
            require.that(
                            factor != null && StudyFactor.of(factor).isPresent(),
                            "/factors/" + at,
                            "A factor is one of " + String.join(", ", StudyFactor.names()) + ".")
                    .that(factors.indexOf(factor) == at, "/factors/" + at, "This factor stands here twice.");
        }
    }
}
