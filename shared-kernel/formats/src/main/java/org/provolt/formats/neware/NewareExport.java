package org.provolt.formats.neware;

import java.util.List;
import java.util.Optional;
import org.provolt.formats.FormatDescription;
import org.provolt.formats.table.Dialect;
import org.provolt.formats.table.Head;
import org.provolt.formats.table.Quantity;
import org.provolt.formats.table.TextTableFormat;
import org.provolt.formats.table.Vocabulary;
import org.provolt.formats.workbook.WorkbookFormat;

/// How BTSDA and BTS name the columns of their exports. Sources of the names: docs/formats.md.
public final class NewareExport {

    private static final Vocabulary VOCABULARY = Vocabulary.of(
            Vocabulary.entry(Quantity.TEST_TIME, "totaltime:s testtime:s cumulativetime:s totaltimes:s 总时间:s 测试时间:s"),
            Vocabulary.entry(Quantity.STEP_TIME, "time:s relativetime:s statetime:s steptime:s 时间:s 相对时间:s"),
            Vocabulary.entry(Quantity.VOLTAGE, "voltage vol 电压"),
            Vocabulary.entry(Quantity.CURRENT, "current cur curr 电流"),
            Vocabulary.entry(Quantity.CHARGED, "chgcap chgcapacity capacitancechg chargecapacity capchg 充电容量"),
            Vocabulary.entry(
                    Quantity.DISCHARGED, "dchgcap dchgcapacity capacitancedchg dischargecapacity capdchg 放电容量"),
            Vocabulary.entry(Quantity.CAPACITY, "capacity cap 容量"),
            Vocabulary.entry(Quantity.CLOCK, "date realtime datetime absolutetime systemtime 绝对时间 记录时间 系统时间"),
            Vocabulary.entry(Quantity.CYCLE, "cycleindex cycleid cycle cycleno 循环序号 循环号 循环"),
            Vocabulary.entry(Quantity.STEP_COUNT, "stepnumber"),
            Vocabulary.entry(Quantity.STEP_ID, "stepindex stepid step steps 工步号 工步序号 工步"),
            Vocabulary.entry(Quantity.STATE, "steptype status stepname state 工步类型 工步名称 工作模式 工步状态 状态"));

    static final Dialect DIALECT =
            new Dialect("neware", VOCABULARY, NewareExport::isSigned, new NewareStates(), before -> Optional.empty());

    private NewareExport() {}

    /// One line for each record.
    public static TextTableFormat text() {
        return new TextTableFormat(
                new FormatDescription(
                        "neware-csv",
                        "Neware",
                        List.of(".csv"),
                        "column heads that only BTSDA and BTS write",
                        "Their flat export, some heads in Chinese too",
                        "Heads without a unit",
                        "battery-data-format and beep (Apache-2.0), public scripts for BTS 7, real files"),
                DIALECT);
    }

    public static WorkbookFormat workbook() {
        return new WorkbookFormat(
                new FormatDescription(
                        "neware-xlsx",
                        "Neware",
                        List.of(".xlsx"),
                        "their heads in a workbook",
                        "Its sheets of records (`record`, `Detail_…`)",
                        "Sheets with different columns",
                        "battery-data-format (Apache-2.0), cellpy (MIT)"),
                DIALECT);
    }

    /// What names the record, and what only Neware calls so.
    private static boolean isSigned(List<Head> heads) {
        return Dialect.hasAny(heads, "datapoint", "recordid", "recordindex", "recordnumber", "record", "数据序号", "记录序号")
                && Dialect.hasAny(
                        heads,
                        "totaltime",
                        "steptype",
                        "chgcap",
                        "capacitancechg",
                        "realtime",
                        "relativetime",
                        "status",
                        "工步类型",
                        "电压")
                && !Dialect.hasAny(heads, "stepstate", "systime", "dpttime");
    }
}
