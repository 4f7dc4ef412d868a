package org.provolt.gateway.imports;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.provolt.blobs.BlobStore;
import org.provolt.gateway.images.ImageBrought;
import org.provolt.gateway.images.ImageDesk;
import org.provolt.gateway.known.KnownCells;
import org.provolt.kernel.Refused;

/// Takes a file that is an image of a cell: its bytes first, then its entry in the book.
@Singleton
class ImageDoor {

    private final KnownCells cells;
    private final BlobStore blobs;
    private final ImageDesk desk;

    ImageDoor(KnownCells cells, BlobStore blobs, ImageDesk desk) {
        this.cells = cells;
        this.blobs = blobs;
        this.desk = desk;
    }

    Response receive(@Nullable FileUpload file, ImageBrought brought) {
        if (file == null || file.size() == 0) {
            throw Refused.impossible(
                    "file-required", "/file", "The form has no file in its field file, or an empty one.");
        }
        cells.await(brought.cellId());
        return desk.receive(brought, blobs.keep(file.uploadedFile()), Arrival.name(file.fileName()));
    }
}
