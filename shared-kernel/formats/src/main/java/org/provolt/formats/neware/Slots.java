package org.provolt.formats.neware;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import org.provolt.formats.neware.NdaHead.Region;
import org.provolt.formats.reading.FileBytes;

/// The places of records in an `.nda`, counted through all its regions, read page by page in any order.
///
/// Keeps [#PAGES] pages, so that a walk through a few places at once reads each page once.
final class Slots implements AutoCloseable {

    private static final int PAGES = 64;
    private static final int PAGE_BYTES = 16_384;
    private static final long NO_PAGE = -1;

    private final FileBytes file;
    private final int recordBytes;
    private final int slotsPerPage;
    private final List<Region> regions;
    private final long[] firstPage;
    private final long[] slotCount;
    private final ByteBuffer[] pages = new ByteBuffer[PAGES];
    private final long[] held = new long[PAGES];

    Slots(FileBytes file, int recordBytes, List<Region> regions) {
        this.file = file;
        this.recordBytes = recordBytes;
        this.slotsPerPage = Math.max(1, PAGE_BYTES / recordBytes);
        this.regions = regions;
        this.firstPage = new long[regions.size()];
        this.slotCount = new long[regions.size()];
        long page = 0;
        for (int i = 0; i < regions.size(); i++) {
            firstPage[i] = page;
            long there = Math.clamp(
                    file.size() - regions.get(i).at(), 0, regions.get(i).bytes());
            slotCount[i] = there / recordBytes;
            page += (slotCount[i] + slotsPerPage - 1) / slotsPerPage;
        }
        Arrays.fill(held, NO_PAGE);
        Arrays.setAll(
                pages, at -> ByteBuffer.allocate(slotsPerPage * recordBytes).order(ByteOrder.LITTLE_ENDIAN));
    }

    int regions() {
        return regions.size();
    }

    /// The first slot of a region.
    long first(int region) {
        return firstPage[region] * slotsPerPage;
    }

    /// One past the last slot of a region that lies wholly in the file.
    long end(int region) {
        return first(region) + slotCount[region];
    }

    /// Whether the file ends before the region that its head tells of.
    boolean cutOff(int region) {
        return regions.get(region).bytes() > file.size() - regions.get(region).at();
    }

    /// The page that holds a slot; it may hold another after the next call.
    ByteBuffer page(long slot) {
        long page = slot / slotsPerPage;
        int place = (int) (page % PAGES);
        if (held[place] != page) {
            int region = region(page);
            file.fill(pages[place], regions.get(region).at() + (page - firstPage[region]) * slotsPerPage * recordBytes);
            held[place] = page;
        }
        return pages[place];
    }

    /// Where a slot begins within its page.
    int place(long slot) {
        return (int) (slot % slotsPerPage) * recordBytes;
    }

    private int region(long page) {
        int region = firstPage.length - 1;
        while (firstPage[region] > page) {
            region--;
        }
        return region;
    }

    @Override
    public void close() {
        file.close();
    }
}
