package org.provolt.simulator;

import java.nio.charset.StandardCharsets;
import org.provolt.formats.bdf.BdfCsvWriter;
import org.provolt.kernel.Columns;

/// What the virtual instruments write, as BDF's CSV.
public final class SimulatedFiles {

    private SimulatedFiles() {}

    public static byte[] cycling(VirtualCell cell) {
        return csv(VirtualCycler.records(cell));
    }

    /// Before the first plating.
    public static byte[] spectrumAtOcv(VirtualCell cell) {
        return csv(VirtualPotentiostat.spectrum(Truth.of(cell).ocvOhmCm2(), cell.seed() + 1));
    }

    public static byte[] spectrumAfterSecondPlating(VirtualCell cell) {
        return csv(VirtualPotentiostat.spectrum(Truth.of(cell).platedOhmCm2(), cell.seed() + 2));
    }

    private static byte[] csv(Columns columns) {
        StringBuilder text = new StringBuilder();
        new BdfCsvWriter(text).write(columns);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
