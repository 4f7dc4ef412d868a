package org.provolt.blobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/// A bucket of an object store that speaks S3, with a folder before it that holds what this machine used. An object is
/// called as a file of the folder is, `ab/cd/abcd…`; it is there whole or not at all.
///
/// What arrives is in the bucket before it counts as kept. What is fetched has the digest that it is called by, or is
/// not taken. The folder may be emptied at any time.
final class BlobBucket implements BlobStore {

    private static final String FETCHING = "fetching";

    private final S3Client s3;
    private final String bucket;
    private final Path root;
    private final BlobFolder folder;

    BlobBucket(S3Client s3, String bucket, Path root) {
        this.s3 = s3;
        this.bucket = bucket;
        this.root = root;
        this.folder = new BlobFolder(root);
    }

    @Override
    public Blob keep(Path arrived) {
        Blob blob = BlobFolder.blob(arrived);
        put(blob, arrived);
        return folder.keep(arrived);
    }

    @Override
    public boolean keepAs(Blob said, Path arrived) {
        if (!BlobFolder.blob(arrived).equals(said)) {
            return false;
        }
        put(said, arrived);
        return folder.keepAs(said, arrived);
    }

    private void put(Blob blob, Path arrived) {
        if (has(blob)) {
            return;
        }
        String digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(blob.sha256()));
        try {
            s3.putObject(
                    request -> request.bucket(bucket).key(key(blob.sha256())).checksumSHA256(digest),
                    RequestBody.fromFile(arrived));
        } catch (SdkException failed) {
            throw failed("could not keep " + blob.sha256(), failed);
        }
    }

    @Override
    public boolean has(Blob blob) {
        try {
            return s3.headObject(request -> request.bucket(bucket).key(key(blob.sha256())))
                            .contentLength()
                    == blob.bytes();
        } catch (NoSuchKeyException unknown) {
            return false;
        } catch (SdkException failed) {
            throw failed("could not look for " + blob.sha256(), failed);
        }
    }

    @Override
    public Path file(String sha256) {
        return folder.isThere(sha256) ? folder.file(sha256) : fetched(sha256);
    }

    private Path fetched(String sha256) {
        try {
            Path fetching = Files.createTempDirectory(Files.createDirectories(root.resolve(FETCHING)), "blob");
            Path file = fetching.resolve(sha256);
            try {
                s3.getObject(request -> request.bucket(bucket).key(key(sha256)), file);
                if (!folder.keepAs(new Blob(sha256, Files.size(file)), file)) {
                    throw new IOException("the object store holds other bytes under " + sha256);
                }
            } catch (NoSuchKeyException gone) {
                NoSuchFileException none = new NoSuchFileException(sha256);
                none.initCause(gone);
                throw none;
            } finally {
                Files.deleteIfExists(file);
                Files.delete(fetching);
            }
            return folder.file(sha256);
        } catch (SdkException failed) {
            throw failed("could not fetch " + sha256, failed);
        } catch (IOException failed) {
            throw new UncheckedIOException("could not fetch " + sha256, failed);
        }
    }

    private static String key(String sha256) {
        return sha256.substring(0, 2) + "/" + sha256.substring(2, 4) + "/" + sha256;
    }

    private static UncheckedIOException failed(String what, SdkException why) {
        return new UncheckedIOException(what, new IOException(why));
    }
}
