package org.provolt.portal.runs;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.UUID;
import org.provolt.portal.house.Answer;
import org.provolt.portal.house.House;
import org.provolt.portal.house.Question;
import org.provolt.portal.look.Sorry;

/// A run's numbers and records as files, for whom a link cannot say which form it wants.
@Path("/runs/{runId}")
@Authenticated
@RunOnVirtualThread
public class RunDownloads {

    private static final String CSV = "text/csv";
    private static final String PARQUET = "application/vnd.apache.parquet";

    private final House house;

    RunDownloads(House house) {
        this.house = house;
    }

    @GET
    @Path("/cycles.csv")
    public Response cycles(@PathParam("runId") UUID runId) {
        return csv(Question.at("/runs/{}/cycles", runId), "cycles-" + runId + ".csv");
    }

    /// Every record, in BDF's columns.
    @GET
    @Path("/samples.csv")
    public Response samples(@PathParam("runId") UUID runId) {
        return csv(Question.at("/runs/{}/samples", runId), "run-" + runId + ".bdf.csv");
    }

    /// The same as Parquet.
    @GET
    @Path("/samples.parquet")
    public Response parquet(@PathParam("runId") UUID runId) {
        return answer(Question.at("/runs/{}/samples", runId), PARQUET, PARQUET, "run-" + runId + ".bdf.parquet");
    }

    private Response csv(Question question, String name) {
        return answer(question, CSV, CSV + "; charset=utf-8", name);
    }

    private Response answer(Question question, String asked, String type, String name) {
        return switch (house.download(question, asked)) {
            case Answer.Failed<InputStream>(var why) -> Sorry.because(why);
            case Answer.Found<InputStream>(InputStream lines, var etag, var location) -> {
                StreamingOutput through = out -> {
                    try (lines) {
                        lines.transferTo(out);
                    }
                };
                yield Response.ok(through, type)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                        .build();
            }
        };
    }
}
