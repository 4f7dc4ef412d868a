package org.provolt.formats.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TiffClockTest {

    private static Optional<Acquired> tiff(String dateTime) {
        return TiffClock.of(new TiffClock.Texts(dateTime, "", "", ""));
    }

    private static Optional<Acquired> ome(String date) {
        String xml = "<OME><Image><AcquisitionDate>" + date + "</AcquisitionDate></Image></OME>";
        return TiffClock.of(new TiffClock.Texts("", xml, "", ""));
    }

    private static Optional<Acquired> fei(String text) {
        return TiffClock.of(new TiffClock.Texts("", "", "", text));
    }

    @Test
    void aTiffsOwnDateHasNoZone() {
        assertThat(tiff("2026:11:01 14:30:05\0"))
                .contains(new Acquired(LocalDateTime.parse("2026-11-01T14:30:05"), Optional.empty(), "tiff-tag-306"));
    }

    @Test
    void omesDateMayHaveAZone() {
        assertThat(ome("2026-11-01T14:30:05+01:00"))
                .contains(new Acquired(
                        LocalDateTime.parse("2026-11-01T14:30:05"), Optional.of(ZoneOffset.ofHours(1)), "ome-xml"));
        assertThat(ome("2026-11-01T14:30:05")).map(Acquired::offset).contains(Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Date=06/13/2016\r\nTime=05:06:40 PM", "Date=13/06/2016\r\nTime=17:06:40"})
    void feisDayIsTheOneAboveTwelve(String text) {
        assertThat(fei(text)).map(Acquired::clock).contains(LocalDateTime.parse("2016-06-13T17:06:40"));
    }

    @Test
    void whichOfTwoSmallNumbersIsFeisDayIsNotGuessed() {
        assertThat(fei("Date=06/07/2016\nTime=05:06:40 PM")).isEmpty();
    }

    @Test
    void whatTheMakerWritesCountsBeforeWhenTheFileWasWritten() {
        assertThat(TiffClock.of(new TiffClock.Texts(
                        "2026:11:01 14:30:05", "", "AP_DATE\r\nDate :25 Sep 2018\r\nAP_TIME\r\nTime :8:20:42\r\n", "")))
                .map(Acquired::clock)
                .contains(LocalDateTime.parse("2018-09-25T08:20:42"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0000:00:00 00:00:00", "2026:13:01 14:30:05", "    :  :     :  :  ", "yesterday"})
    void whatIsNoDateSaysNothing(String dateTime) {
        assertThat(tiff(dateTime)).isEmpty();
    }
}
