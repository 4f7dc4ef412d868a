package org.provolt.portal.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.provolt.portal.cells.CellCard;
import org.provolt.portal.house.Answer;
import org.provolt.portal.house.Asked;
import org.provolt.portal.house.House;
import org.provolt.portal.house.Listed;
import org.provolt.portal.house.Question;
import org.provolt.portal.signin.Visitor;

/// `/`: what runs, what came in, what was refused, what is new. Each part comes by itself, so a service that is slow
/// or down holds nothing else up. Somebody who is not signed in is welcomed.
@Path("/")
@RunOnVirtualThread
public class Home {

    private static final int FEW = 8;

    private final House house;
    private final Visitor visitor;

    Home(House house, Visitor visitor) {
        this.house = house;
        this.visitor = visitor;
    }

    @CheckedTemplate(basePath = "home")
    record Welcome() implements TemplateInstance {}

    @CheckedTemplate(basePath = "home")
    record Desk() implements TemplateInstance {}

    @CheckedTemplate(basePath = "home")
    record Runs(Answer<List<RunningRun>> runs) implements TemplateInstance {}

    @CheckedTemplate(basePath = "home")
    record Imports(Answer<Listed<ImportCard>> imports) implements TemplateInstance {}

    @CheckedTemplate(basePath = "home")
    record Refused(Answer<Listed<RejectionCard>> refused) implements TemplateInstance {}

    @CheckedTemplate(basePath = "home")
    record Cells(Answer<List<CellCard>> cells) implements TemplateInstance {}

    /// A run that goes on, and the cell in it.
    record RunningRun(RunCard run, Answer<CellCard> cell) {}

    @GET
    @PermitAll
    public TemplateInstance home() {
        return visitor.isSignedIn() ? new Desk() : new Welcome();
    }

    @GET
    @Path("/home/runs")
    @Authenticated
    public TemplateInstance runs() {
        return new Runs(house.list(Question.at("/runs").with("state", "running").with("limit", FEW), RunCard.class)
                .answer()
                .map(this::running));
    }

    @GET
    @Path("/home/imports")
    @Authenticated
    public TemplateInstance imports() {
        return new Imports(house.list(Question.at("/imports").with("limit", FEW), ImportCard.class)
                .answer());
    }

    @GET
    @Path("/home/refused")
    @Authenticated
    public TemplateInstance refused() {
        Question question = Question.at("/rejections").with("state", "rejected").with("limit", FEW);
        return new Refused(house.list(question, RejectionCard.class).answer());
    }

    @GET
    @Path("/home/cells")
    @Authenticated
    public TemplateInstance cells() {
        Question question = Question.at("/cells").with("order", "newest").with("limit", FEW);
        return new Cells(house.list(question, CellCard.class).answer().map(Listed::items));
    }

    private List<RunningRun> running(Listed<RunCard> runs) {
        List<RunCard> going = runs.items();
        List<Asked<CellCard>> cells = going.stream()
                .map(run -> house.ask(Question.at("/cells/{}", run.cellId()), CellCard.class))
                .toList();
        return java.util.stream.IntStream.range(0, going.size())
                .mapToObj(i -> new RunningRun(going.get(i), cells.get(i).answer()))
                .toList();
    }
}
