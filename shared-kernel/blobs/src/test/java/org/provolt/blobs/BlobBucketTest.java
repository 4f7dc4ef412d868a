package org.provolt.blobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.robothy.s3.rest.LocalS3;
import com.robothy.s3.rest.bootstrap.LocalS3Mode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/// Against a server of S3 that the test starts.
class BlobBucketTest extends BlobStoreContract {

    private static LocalS3 server;
    private static int port;

    private final String bucket = "blobs-" + UUID.randomUUID();
    private S3Client client;

    @BeforeAll
    static void serve() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        server = LocalS3.builder().port(port).mode(LocalS3Mode.IN_MEMORY).build();
        server.start();
    }

    @AfterAll
    static void stop() {
        server.shutdown();
    }

    private S3Client client() {
        if (client == null) {
            client = client(port);
            client.createBucket(request -> request.bucket(bucket));
        }
        return client;
    }

    private static S3Client client(int port) {
        return S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .endpointOverride(URI.create("http://127.0.0.1:" + port))
                .forcePathStyle(true)
                .build();
    }

    @Override
    BlobStore store() {
        return new BlobBucket(client(), bucket, root);
    }

    @Test
    void whatOneMachineKeptAnotherFinds() throws IOException {
        store().keep(arrives("a", "abc"));
        Path elsewhere = Files.createDirectory(root.resolve("another machine"));

        Path file = new BlobBucket(client(), bucket, elsewhere).file(ABC);

        assertThat(file).hasContent("abc").startsWith(elsewhere);
        assertThat(elsewhere.resolve("fetching")).isEmptyDirectory();
    }

    @Test
    void theFolderMayBeEmptied() throws IOException {
        BlobStore store = store();
        store.keep(arrives("a", "abc"));
        Files.delete(store.file(ABC));

        assertThat(store.file(ABC)).hasContent("abc");
    }

    @Test
    void bytesThatAreOthersAreNotTaken() {
        client().putObject(request -> request.bucket(bucket).key("ba/78/" + ABC), RequestBody.fromString("abd"));

        assertThatThrownBy(() -> store().file(ABC))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("the object store holds other bytes under " + ABC);
        assertThat(root.resolve("ba")).doesNotExist();
    }

    @Test
    void aStoreThatDoesNotAnswerFailsAsADiskDoesAndTheFileStays() throws IOException {
        Path file = arrives("a", "abc");
        BlobStore away = new BlobBucket(client(1), bucket, root);

        assertThatThrownBy(() -> away.keep(file)).isInstanceOf(UncheckedIOException.class);
        assertThat(file).hasContent("abc");
        assertThat(root.resolve("ba")).doesNotExist();
    }

    /// As a service is configured; the SDK finds the credentials by itself.
    @Test
    void aBucketIsUsedWhereOneIsConfigured() throws IOException {
        client();
        URI endpoint = URI.create("http://127.0.0.1:" + port);
        System.setProperty("aws.accessKeyId", "test");
        System.setProperty("aws.secretAccessKey", "test");
        try {
            Blobs blobs = new Blobs(root, Optional.of(bucket), Optional.of(endpoint), "us-east-1");
            blobs.store().keep(arrives("a", "abc"));
        } finally {
            System.clearProperty("aws.accessKeyId");
            System.clearProperty("aws.secretAccessKey");
        }
        assertThat(client().headObject(request -> request.bucket(bucket).key("ba/78/" + ABC))
                        .contentLength())
                .isEqualTo(3);
    }

    @Test
    void aFolderIsUsedWhereNoneIs() {
        assertThat(new Blobs(root, Optional.empty(), Optional.empty(), "us-east-1").store())
                .isInstanceOf(BlobFolder.class);
    }

    /// More than a heap would like to hold twice.
    @Test
    void aLargeBlobIsStreamed() throws IOException {
        Path large = arrives("large", "x".repeat(30_000_000));
        Blob blob = store().keep(large);
        Path elsewhere = Files.createDirectory(root.resolve("another machine"));

        assertThat(new BlobBucket(client(), bucket, elsewhere).file(blob.sha256()))
                .hasSize(30_000_000);
    }
}
