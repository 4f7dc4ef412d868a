package org.provolt.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommandLineTest {

    private static final Path CHECKOUT = Path.of("/checkout");
    private static final Path DEFAULT = Path.of("/checkout/.provolt");

    @Test
    void upAloneTakesTheFolderInTheCheckoutAndTheKeptPort() {
        assertThat(parse("up")).isEqualTo(new Request.Up(DEFAULT, Optional.empty(), false));
    }

    @Test
    void upTakesItsOptionsInAnyOrder() {
        assertThat(parse("up", "--demo", "--port", "9000", "--data", "/d"))
                .isEqualTo(new Request.Up(Path.of("/d"), Optional.of(9000), true));
    }

    @Test
    void theDataFolderNamesTheStackForEveryCommand() {
        assertThat(parse("down", "--data", "/d")).isEqualTo(new Request.Down(Path.of("/d")));
    }

    @Test
    void statusCanAnswerInJson() {
        assertThat(parse("status", "--json")).isEqualTo(new Request.Status(DEFAULT, true));
    }

    @Test
    void tokenNeedsARole() {
        assertThatThrownBy(() -> parse("token")).isInstanceOf(Trouble.class).hasMessageContaining("Which role");
    }

    @Test
    void anUnknownRoleIsNamed() {
        assertThatThrownBy(() -> parse("token", "janitor")).hasMessageContaining("no role janitor");
    }

    @Test
    void aPortIsANumberThatPortsHave() {
        assertThatThrownBy(() -> parse("up", "--port", "65536")).hasMessageContaining("65535");
    }

    @Test
    void anOptionWithoutItsValueIsNamed() {
        assertThatThrownBy(() -> parse("up", "--data")).hasMessageContaining("--data needs a value");
    }

    @Test
    void wordsThatMeanNothingAreNamed() {
        assertThatThrownBy(() -> parse("up", "--force")).hasMessageContaining("Not understood: --force");
    }

    @Test
    void aCommandOfTheContractThatComesLaterIsKnownAsSuch() {
        assertThat(parse("verify", "bundle.eln")).isEqualTo(new Request.NotYet("verify"));
    }

    @Test
    void aReplayIsOfAService() {
        assertThat(parse("replay", "metrics", "--data", "/d")).isEqualTo(new Request.Replay(Path.of("/d"), "metrics"));
    }

    @Test
    void aReplayOfWhatCannotBeReplayedNamesWhatCan() {
        assertThatThrownBy(() -> parse("replay", "portal"))
                .hasMessageContaining("metrics")
                .satisfies(thrown -> assertThat(((Trouble) thrown).ending()).isEqualTo(Ending.NOT_UNDERSTOOD));
    }

    @Test
    void whatTheAgentUnderstandsIsLeftToIt() {
        assertThat(parse("watch", "folder", "--data", "/d", "--once"))
                .isEqualTo(new Request.Watch(Path.of("/d"), List.of("watch", "folder", "--once")));
    }

    @Test
    void noWordsAskForHelp() {
        assertThat(parse()).isEqualTo(new Request.Help());
    }

    private static Request parse(String... words) {
        return new CommandLine(CHECKOUT).parse(words);
    }
}
