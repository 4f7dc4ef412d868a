package org.provolt.formats.made;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;

/// Makes the files of docs/examples: `MadeExamples FOLDER` writes them there.
public final class MadeExamples {

    private static final LocalDateTime STARTED = LocalDateTime.parse("2026-11-02T09:00:00");

    /// EC-Lab's longest comment has 255 characters.
    private static final String MADE = "MADE EXAMPLE, NOT MEASURED: a sodium metal cell, computed by Provolt's tests. "
            + "1 cm2, 0.5 mA/cm2, 0.25 mAh/cm2, ";

    private MadeExamples() {}

    /// Each file's name and bytes.
    public static Map<String, byte[]> files() {
        MadeTest without = MadeTest.gcpl(STARTED, MADE + "0 kPa");
        MadeTest under = MadeTest.gcpl(STARTED, MADE + "500 kPa");
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(
                "made-sodium-0-kpa.mpr",
                MprWriter.of(without).bytes(SodiumCell.withoutPressure().binaryRecords()));
        files.put(
                "made-sodium-0-kpa.mpt",
                MptWriter.of(without)
                        .lineEnd("\n")
                        .bytes(SodiumCell.withoutPressure().textRecords()));
        files.put(
                "made-sodium-500-kpa.mpr",
                MprWriter.of(under).bytes(SodiumCell.underPressure().binaryRecords()));
        return files;
    }

    public static void main(String[] args) throws IOException {
        for (Map.Entry<String, byte[]> file : files().entrySet()) {
            Path written = Files.write(Path.of(args[0]).resolve(file.getKey()), file.getValue());
            System.out.println(written + ": " + file.getValue().length + " bytes");
        }
    }
}
