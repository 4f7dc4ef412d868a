package org.provolt.gateway.uploads;

import jakarta.inject.Singleton;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.provolt.blobs.Blob;
import org.provolt.blobs.BlobStore;
import org.provolt.kernel.Refused;
import org.provolt.servicekit.http.Occurred;

/// Files that arrive in pieces, each seen and added to by its own account alone. Two who write the same upload at once
/// can spoil it, and nothing more: the digest is checked before its bytes are kept.
@Singleton
public class Uploads {

    private final UploadBook book;
    private final PieceFolder pieces;
    private final BlobStore blobs;
    private final UploadLimits limits;

    Uploads(UploadBook book, PieceFolder pieces, BlobStore blobs, UploadLimits limits) {
        this.book = book;
        this.pieces = pieces;
        this.blobs = blobs;
        this.limits = limits;
    }

    /// A file that this account brought before is there already, and need not be sent to be brought for another run.
    UploadCard find(String actor, String sha256) {
        return seen(actor, Sha256Name.require(sha256)).orElseThrow(() -> unknown(sha256));
    }

    private Optional<UploadCard> seen(String actor, String sha256) {
        return book.brought(actor, sha256)
                .map(bytes -> new UploadCard(sha256, bytes, bytes, null))
                .or(() -> book.find(actor, sha256).map(this::card));
    }

    private UploadCard card(Upload upload) {
        return new UploadCard(
                upload.sha256(),
                upload.fileBytes(),
                upload.receivedBytes(),
                Occurred.now().plus(limits.forgetAfter()));
    }

    /// Begins an upload, or finds the one under way. One begun with another size than is said now begins anew.
    UploadCard begin(String actor, String sha256, long fileBytes) {
        limits.requireSize(fileBytes);
        Optional<UploadCard> known = seen(actor, Sha256Name.require(sha256));
        if (known.isPresent() && known.get().fileBytes() == fileBytes) {
            return known.get();
        }
        book.find(actor, sha256).ifPresent(this::forget);
        limits.requireRoom(book.under(actor));
        book.begin(actor, sha256, fileBytes);
        return find(actor, sha256);
    }

    /// Adds a piece behind what is there.
    UploadCard append(String actor, String sha256, long offset, byte[] piece) {
        Upload upload = at(actor, sha256, offset, piece.length);
        pieces.write(upload.uploadId(), offset, piece);
        return grown(actor, upload, piece.length);
    }

    /// Adds what a file that the same account brought has at the same place: it need not be sent again.
    UploadCard copy(String actor, String sha256, long offset, String earlier, long bytes) {
        Upload upload = at(actor, sha256, offset, bytes);
        long there = book.brought(actor, Sha256Name.require(earlier)).orElseThrow(() -> unknown(earlier));
        if (bytes < 1 || offset + bytes > there) {
            throw Refused.impossible("impossible-range", "/bytes", "That file has " + there + " bytes.");
        }
        pieces.copy(upload.uploadId(), blobs.file(earlier), offset, bytes);
        return grown(actor, upload, bytes);
    }

    private Upload at(String actor, String sha256, long offset, long bytes) {
        Upload upload = book.find(actor, Sha256Name.require(sha256)).orElseThrow(() -> unknown(sha256));
        if (upload.receivedBytes() != offset) {
            throw differs(upload.receivedBytes());
        }
        if (bytes > upload.fileBytes() - offset) {
            throw Refused.impossible(
                    "beyond-the-end", "/file_bytes", "The file was said to have " + upload.fileBytes() + " bytes.");
        }
        return upload;
    }

    private UploadCard grown(String actor, Upload upload, long bytes) {
        if (!book.grow(upload, bytes)) {
            throw differs(find(actor, upload.sha256()).receivedBytes());
        }
        return find(actor, upload.sha256());
    }

    /// The bytes for good, to be entered as an import. An upload whose bytes are others than was said is forgotten.
    public Blob take(String actor, String sha256) {
        Optional<Long> brought = book.brought(actor, Sha256Name.require(sha256));
        if (brought.isPresent()) {
            return new Blob(sha256, brought.get());
        }
        Upload upload = book.find(actor, sha256).orElseThrow(() -> unknown(sha256));
        if (!upload.isComplete()) {
            throw Refused.conflict(
                    "upload-incomplete",
                    "Of " + upload.fileBytes() + " bytes " + upload.receivedBytes() + " are there.");
        }
        return keep(upload);
    }

    /// What was kept a moment before, and not yet entered, is kept.
    private Blob keep(Upload upload) {
        Path whole = pieces.file(upload.uploadId());
        Blob blob = new Blob(upload.sha256(), upload.fileBytes());
        if (!Files.exists(whole) && blobs.has(blob)) {
            return blob;
        }
        if (!Files.exists(whole) || !blobs.keepAs(blob, whole)) {
            forget(upload);
            throw Refused.impossible(
                    "digest-differs", "/sha256", "The bytes that came are others than those of the digest; send anew.");
        }
        return blob;
    }

    /// After its file was entered as an import.
    public void taken(String actor, String sha256) {
        book.find(actor, sha256).ifPresent(this::forget);
    }

    private void forget(Upload upload) {
        forget(upload.uploadId());
    }

    void forget(UUID uploadId) {
        book.forget(uploadId);
        pieces.delete(uploadId);
    }

    private static Refused differs(long received) {
        return Refused.conflict("offset-differs", received + " bytes are there; go on behind them.");
    }

    private static Refused unknown(String sha256) {
        return Refused.unknown("unknown-upload", "There is no upload " + sha256 + " of yours.");
    }
}
