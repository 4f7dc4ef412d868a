package org.provolt.blobs;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/// Where a service keeps blobs: in the folder `provolt.blobs`, or, where `provolt.blobs.s3.bucket` is set, in that
/// bucket with the folder before it.
///
/// Credentials are the SDK's own: `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY`, or what the cluster gives a pod.
@Singleton
class Blobs {

    private final Path root;
    private final Optional<String> bucket;
    private final Optional<URI> endpoint;
    private final String region;

    /// @param endpoint of an object store that is not Amazon's
    Blobs(
            @ConfigProperty(name = "provolt.blobs") Path root,
            @ConfigProperty(name = "provolt.blobs.s3.bucket") Optional<String> bucket,
            @ConfigProperty(name = "provolt.blobs.s3.endpoint") Optional<URI> endpoint,
            @ConfigProperty(name = "provolt.blobs.s3.region", defaultValue = "us-east-1") String region) {
        this.root = root;
        this.bucket = bucket;
        this.endpoint = endpoint;
        this.region = region;
    }

    @Produces
    @Singleton
    BlobStore store() {
        return bucket.<BlobStore>map(name -> new BlobBucket(client(), name, root))
                .orElseGet(() -> new BlobFolder(root));
    }

    /// Stores other than Amazon's know buckets by path, and no checksums in trailers.
    private S3Client client() {
        var client = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .region(Region.of(region))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
        endpoint.ifPresent(address -> client.endpointOverride(address).forcePathStyle(true));
        return client.build();
    }
}
