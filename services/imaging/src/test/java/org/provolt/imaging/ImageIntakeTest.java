package org.provolt.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.provolt.contracts.imaging.ImageSource;
import org.provolt.contracts.instrument.ImageMessage;
import org.provolt.contracts.instrument.InstrumentTopics;
import org.provolt.kernel.CellId;
import org.provolt.kernel.ImageId;
import org.provolt.kernel.ImportId;
import org.provolt.servicekit.json.Json;
import org.provolt.servicekit.messages.Broker;
import org.provolt.servicekit.messages.Seal;
import org.provolt.testkit.ProvoltTestResource;
import org.provolt.testkit.TestTokens;

/// Files that the gateway tells of, through the children, to what the API answers.
@QuarkusTest
@WithTestResource(value = ProvoltTestResource.class, initArgs = @ResourceArg(name = "service", value = "imaging"))
class ImageIntakeTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject
    Seal seal;

    @Inject
    Broker broker;

    @ConfigProperty(name = "provolt.blobs")
    Path blobs;

    @Test
    void anImageIsRecordedWithThePixelSizeThatWasSaid() throws IOException {
        ImageId image = told(picture(), 0.5);

        await().atMost(SOON).untilAsserted(() -> assertThat(status(image)).isEqualTo(200));
        as("technician")
                .get("/api/v1/images/" + image)
                .then()
                .body("pixel_size.x_um", org.hamcrest.Matchers.equalTo(0.5f))
                .body("pixel_size.said_by", org.hamcrest.Matchers.equalTo("upload"))
                .body("width", org.hamcrest.Matchers.equalTo(16));
    }

    @Test
    void theFileComesBackAsItWasBrought() throws IOException {
        byte[] picture = picture();
        ImageId image = told(picture, 0.5);
        await().atMost(SOON).untilAsserted(() -> assertThat(status(image)).isEqualTo(200));

        assertThat(as("auditor").get("/api/v1/images/" + image + "/content").asByteArray())
                .isEqualTo(picture);
    }

    @Test
    void aBrowserIsGivenAPng() throws IOException {
        ImageId image = told(picture(), 0.5);
        await().atMost(SOON).untilAsserted(() -> assertThat(status(image)).isEqualTo(200));

        byte[] png = as("auditor")
                .get("/api/v1/images/" + image + "/content?as=png")
                .then()
                .contentType("image/png")
                .extract()
                .asByteArray();
        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getRaster().getSample(3, 3, 0))
                .isEqualTo(200);
    }

    @Test
    void aPictureIsNoLongerThanIsAsked() throws IOException {
        ImageId image = told(picture(), 0.5);
        await().atMost(SOON).untilAsserted(() -> assertThat(status(image)).isEqualTo(200));

        byte[] png = as("auditor")
                .get("/api/v1/images/" + image + "/content?as=png&side=4")
                .asByteArray();
        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isEqualTo(4);
    }

    @Test
    void aPictureHasASideOfAtLeastOnePixel() throws IOException {
        ImageId image = told(picture(), 0.5);
        await().atMost(SOON).untilAsserted(() -> assertThat(status(image)).isEqualTo(200));

        assertThat(as("auditor")
                        .get("/api/v1/images/" + image + "/content?as=png&side=0")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void anotherFormIsUnknown() throws IOException {
        ImageId image = told(picture(), 0.5);
        await().atMost(SOON).untilAsserted(() -> assertThat(status(image)).isEqualTo(200));

        assertThat(as("auditor")
                        .get("/api/v1/images/" + image + "/content?as=svg")
                        .statusCode())
                .isEqualTo(400);
    }

    /// Others behind it are read: the service is unharmed.
    @Test
    void aFileThatIsNoImageHoldsUpNobody() throws IOException {
        ImageId hostile = told(new byte[] {1, 2, 3, 4}, 0.5);
        ImageId image = told(picture(), 0.5);

        await().atMost(SOON).untilAsserted(() -> assertThat(status(image)).isEqualTo(200));
        assertThat(status(hostile)).isEqualTo(404);
    }

    @Test
    void aSegmentationNeedsAReason() throws IOException {
        ImageId image = told(picture(), 0.5);
        await().atMost(SOON).untilAsserted(() -> assertThat(status(image)).isEqualTo(200));

        assertThat(segment(image, "{\"threshold_method\": \"Otsu\"}")).isIn(400, 422);
        assertThat(segment(image, "{\"threshold_method\": \"Otsu\", \"reason\": \"edges\"}"))
                .isEqualTo(201);
    }

    @Test
    void whatIsTakenBackSaysWhyAndIsNotSegmented() throws IOException {
        ImageId image = told(picture(), 0.5);
        await().atMost(SOON).untilAsserted(() -> assertThat(status(image)).isEqualTo(200));

        assertThat(withdraw(image, "{}")).isEqualTo(422);
        assertThat(withdraw(image, "{\"reason\": \"of another cell\"}")).isEqualTo(201);
        assertThat(withdraw(image, "{\"reason\": \"of another cell\"}")).isEqualTo(409);
        as("auditor")
                .get("/api/v1/images/" + image)
                .then()
                .body("withdrawal.reason", org.hamcrest.Matchers.equalTo("of another cell"))
                .body("withdrawal.withdrawn_by", org.hamcrest.Matchers.notNullValue());
        assertThat(segment(image, "{\"threshold_method\": \"Otsu\", \"reason\": \"edges\"}"))
                .isEqualTo(409);
    }

    private static int withdraw(ImageId image, String body) {
        return as("technician")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/images/" + image + "/withdrawals")
                .statusCode();
    }

    private static int segment(ImageId image, String body) {
        return as("scientist")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/images/" + image + "/segmentations")
                .statusCode();
    }

    private static int status(ImageId image) {
        return as("technician").get("/api/v1/images/" + image).statusCode();
    }

    private static RequestSpecification as(String role) {
        return RestAssured.given().auth().oauth2(TestTokens.of(role));
    }

    private static byte[] picture() throws IOException {
        BufferedImage picture = new BufferedImage(16, 8, BufferedImage.TYPE_BYTE_GRAY);
        picture.getRaster().setSample(3, 3, 0, 200);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }

    private ImageId told(byte[] file, double pixelSizeUm) throws IOException {
        String sha256 = sha256(file);
        Path folder = blobs.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4));
        Files.createDirectories(folder);
        Files.write(folder.resolve(sha256), file);
        ImageId image = new ImageId(UUID.randomUUID());
        CellId cell = new CellId(UUID.randomUUID());
        ImportId fileImport = new ImportId(UUID.randomUUID());
        ImageMessage message = new ImageMessage(
                image,
                cell,
                "after_plating:2",
                null,
                pixelSizeUm,
                new ImageSource(fileImport, 1, sha256, "made.png", file.length));
        var event = CloudEventBuilder.v1()
                .withId(fileImport + "/reading-1/image")
                .withSource(URI.create("/provolt/instrument-gateway/" + fileImport))
                .withType(InstrumentTopics.IMAGE_TYPE)
                .withSubject(cell.toString())
                .withData("application/cbor", Json.cbor().writeValueAsBytes(message))
                .withExtension("actor", "somebody")
                .withExtension("role", "technician")
                .withExtension("device", "browser")
                .withExtension("correlationid", fileImport.toString())
                .build();
        var record = KafkaMessageFactory.<String>createWriter(
                        broker.prefix() + InstrumentTopics.IMAGES, cell.toString())
                .writeBinary(event);
        broker.await(broker.send(seal.on(record, broker.prefix())));
        return image;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
