package org.provolt.formats.workbook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.provolt.formats.reading.ZipMembers;
import org.provolt.formats.table.TableRows;
import org.provolt.kernel.Refused;

/// A workbook of Office Open XML. Of one that was cut off, what is left.
final class XmlBook implements Workbook {

    private static final String BOOK = "xl/workbook.xml";
    private static final String SHEETS = "xl/worksheets/";
    private static final int MOST_SHEETS = 1_000;

    private final ZipMembers archive;
    private final Map<String, String> members;
    private final SharedStrings strings;
    private final DayStyles styles;
    private final boolean from1904;

    private XmlBook(ZipMembers archive) {
        this.archive = archive;
        this.members = byLowerCase(archive.names());
        this.strings = part("xl/sharedStrings.xml").map(SharedStrings::read).orElseGet(SharedStrings::new);
        this.styles = part("xl/styles.xml").map(DayStyles::read).orElseGet(DayStyles::new);
        this.from1904 = part(BOOK).map(XmlBook::countsFrom1904).orElse(false);
    }

    static XmlBook open(Path file) {
        ZipMembers archive = ZipMembers.open(file, name -> name.startsWith("xl/"));
        try {
            return new XmlBook(archive);
        } catch (RuntimeException | Error failed) {
            archive.close();
            throw failed;
        }
    }

    /// Names in archives are compared as Windows does.
    private static Map<String, String> byLowerCase(List<String> names) {
        return names.stream()
                .collect(Collectors.toMap(
                        name -> name.toLowerCase(java.util.Locale.ROOT), name -> name, (first, again) -> first));
    }

    private Optional<java.io.InputStream> part(String name) {
        return Optional.ofNullable(members.get(name.toLowerCase(java.util.Locale.ROOT)))
                .flatMap(archive::open);
    }

    private static boolean countsFrom1904(java.io.InputStream in) {
        try (XmlStream xml = new XmlStream(in)) {
            return xml.nextStart("", "workbookPr") && xml.attribute("date1904").matches("1|true");
        } catch (XmlStream.Broken unreadable) {
            return false;
        }
    }

    @Override
    public List<Sheet> sheets() {
        Map<String, String> targets = targets();
        List<Sheet> sheets = new ArrayList<>();
        part(BOOK).ifPresent(in -> {
            try (XmlStream xml = new XmlStream(in)) {
                while (sheets.size() < MOST_SHEETS && xml.nextStart("sheets", "sheet")) {
                    String target = targets.getOrDefault(xml.attribute("id"), "");
                    if (members.containsKey(target)) {
                        sheets.add(new Sheet(xml.attribute("name"), target));
                    }
                }
            } catch (XmlStream.Broken restIsUnreadable) {
                sheets.clear();
            }
        });
        return sheets.isEmpty() ? unnamed() : sheets;
    }

    private List<Sheet> unnamed() {
        return members.keySet().stream()
                .filter(name -> name.startsWith(SHEETS) && name.endsWith(".xml"))
                .sorted(java.util.Comparator.comparingInt(String::length).thenComparing(name -> name))
                .limit(MOST_SHEETS)
                .map(name -> new Sheet(name.substring(SHEETS.length(), name.length() - ".xml".length()), name))
                .toList();
    }

    private Map<String, String> targets() {
        Map<String, String> targets = new HashMap<>();
        part("xl/_rels/workbook.xml.rels").ifPresent(in -> {
            try (XmlStream xml = new XmlStream(in)) {
                while (targets.size() < 2 * MOST_SHEETS && xml.nextStart("", "Relationship")) {
                    String target = xml.attribute("Target").replace('\\', '/');
                    String path = target.startsWith("/") ? target.substring(1) : "xl/" + target;
                    if (xml.attribute("Type").endsWith("/worksheet")) {
                        targets.put(xml.attribute("Id"), path.toLowerCase(java.util.Locale.ROOT));
                    }
                }
            } catch (XmlStream.Broken restIsUnreadable) {
                targets.clear();
            }
        });
        return targets;
    }

    @Override
    public TableRows rows(Sheet sheet) {
        return new XmlRows(
                part(sheet.place())
                        .orElseThrow(
                                () -> Refused.malformed("xlsx-no-sheet", "The workbook lacks " + sheet.place() + ".")),
                strings,
                styles,
                from1904);
    }

    @Override
    public boolean isCutOff() {
        return archive.isCutOff();
    }

    @Override
    public void close() {
        strings.close();
        archive.close();
    }
}
