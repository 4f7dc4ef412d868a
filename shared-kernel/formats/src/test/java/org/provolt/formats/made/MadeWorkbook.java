package org.provolt.formats.made;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes a small workbook of Office Open XML. Bare numbers become numeric cells, `@` before a number one that counts
/// days, everything else a text.
///
/// @param sheets  by their names
/// @param strings where texts are kept
public record MadeWorkbook(Map<String, MadeTable> sheets, Strings strings) {

    /// Where a workbook keeps its texts.
    public enum Strings {
        SHARED,
        INLINE
    }

    public static MadeWorkbook of(String sheet, MadeTable table) {
        return new MadeWorkbook(Map.of(sheet, table), Strings.SHARED);
    }

    public MadeWorkbook sheet(String name, MadeTable table) {
        Map<String, MadeTable> more = new LinkedHashMap<>(sheets);
        more.put(name, table);
        return new MadeWorkbook(more, strings);
    }

    public MadeWorkbook strings(Strings another) {
        return new MadeWorkbook(sheets, another);
    }

    public byte[] bytes() {
        return zip(parts());
    }

    /// The archive's members, to be spoilt.
    public Map<String, String> parts() {
        List<String> shared = new ArrayList<>();
        Map<String, String> parts = new LinkedHashMap<>();
        StringBuilder book = new StringBuilder("<workbook xmlns:r=\"r\"><sheets>");
        StringBuilder relations = new StringBuilder("<Relationships>");
        int number = 0;
        for (Map.Entry<String, MadeTable> sheet : sheets.entrySet()) {
            number++;
            book.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>".formatted(sheet.getKey(), number, number));
            relations.append("<Relationship Id=\"rId%d\" Type=\"x/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                    .formatted(number, number));
            parts.put("xl/worksheets/sheet" + number + ".xml", sheet(sheet.getValue(), shared));
        }
        Map<String, String> whole = new LinkedHashMap<>();
        whole.put("[Content_Types].xml", "<Types></Types>");
        whole.put("xl/workbook.xml", book + "</sheets></workbook>");
        whole.put("xl/_rels/workbook.xml.rels", relations + "</Relationships>");
        whole.put(
                "xl/styles.xml",
                "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"mm/dd/yyyy\\ hh:mm:ss.000\"/></numFmts>"
                        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>");
        StringBuilder strings = new StringBuilder("<sst>");
        shared.forEach(text -> strings.append("<si><t>").append(text).append("</t></si>"));
        whole.put("xl/sharedStrings.xml", strings + "</sst>");
        whole.putAll(parts);
        return whole;
    }

    private String sheet(MadeTable table, List<String> shared) {
        StringBuilder xml = new StringBuilder("<worksheet><sheetData>");
        int row = 1;
        for (String line : table.before()) {
            xml.append(row(row++, List.of(line), shared));
        }
        xml.append(row(row++, table.heads(), shared));
        for (List<String> cells : table.rows()) {
            xml.append(row(row++, cells, shared));
        }
        return xml + "</sheetData></worksheet>";
    }

    private String row(int number, List<String> cells, List<String> shared) {
        StringBuilder xml = new StringBuilder("<row r=\"" + number + "\">");
        for (int cell = 0; cell < cells.size(); cell++) {
            String reference = column(cell) + number;
            xml.append(cell(reference, cells.get(cell), shared));
        }
        return xml + "</row>";
    }

    private static String column(int cell) {
        return (cell < 26 ? "" : String.valueOf((char) ('A' + cell / 26 - 1))) + (char) ('A' + cell % 26);
    }

    private String cell(String reference, String text, List<String> shared) {
        if (text.isEmpty()) {
            return "";
        }
        if (text.matches("-?\\d+(\\.\\d+)?(E-?\\d+)?")) {
            return "<c r=\"" + reference + "\"><v>" + text + "</v></c>";
        }
        if (text.startsWith("@")) {
            return "<c r=\"" + reference + "\" s=\"1\"><v>" + text.substring(1) + "</v></c>";
        }
        if (strings == Strings.INLINE) {
            return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
        }
        if (!shared.contains(text)) {
            shared.add(text);
        }
        return "<c r=\"" + reference + "\" t=\"s\"><v>" + shared.indexOf(text) + "</v></c>";
    }

    /// An archive of these texts.
    public static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
