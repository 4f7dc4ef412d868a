package org.provolt.formats.biologic;

import java.util.Map;

/// EC-Lab's techniques: short names, by the code in an `.mpr` and by the long name in an `.mpt`.
final class Technique {

    static final String OPEN_CIRCUIT = "OCV";

    private static final Map<Integer, String> BY_CODE = Map.ofEntries(
            Map.entry(0x04, "GCPL"),
            Map.entry(0x06, "CV"),
            Map.entry(0x0B, OPEN_CIRCUIT),
            Map.entry(0x16, "MP"),
            Map.entry(0x18, "CA"),
            Map.entry(0x19, "CP"),
            Map.entry(0x1C, "WAIT"),
            Map.entry(0x1D, "PEIS"),
            Map.entry(0x1E, "GEIS"),
            Map.entry(0x30, "CV"),
            Map.entry(0x32, "ZIR"),
            Map.entry(0x33, "CVA"),
            Map.entry(0x6C, "LSV"),
            Map.entry(0x75, "CoV"),
            Map.entry(0x76, "CoC"),
            Map.entry(0x77, "GCPL"),
            Map.entry(0x7F, "MB"));

    private static final Map<String, String> BY_LONG_NAME = Map.of(
            "Galvanostatic Cycling with Potential Limitation", "GCPL",
            "Open Circuit Voltage", OPEN_CIRCUIT,
            "Chronopotentiometry", "CP",
            "Chronoamperometry / Chronocoulometry", "CA",
            "Modulo Bat", "MB",
            "Cyclic Voltammetry", "CV",
            "Linear Sweep Voltammetry", "LSV",
            "Potentio Electrochemical Impedance Spectroscopy", "PEIS",
            "Galvano Electrochemical Impedance Spectroscopy", "GEIS");

    private Technique() {}

    /// An unknown code keeps its number.
    static String ofCode(int code) {
        return BY_CODE.getOrDefault(code, "technique " + code);
    }

    /// An unknown name stays as it is.
    static String ofLongName(String name) {
        return BY_LONG_NAME.getOrDefault(name, name);
    }
}
