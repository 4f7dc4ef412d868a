package org.provolt.portal.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/v1/cells?q=..//%2F",
                "/api/v1/cells/0190a5e2-4b1c-7def-8000-000000000001/label.svg",
                "/api/v1/cells/%C3%B6",
                "/.well-known/security.txt",
                "/a..b/c.",
            })
    void aTargetThatReadsInOneWayIsPlain(String target) {
        assertThat(PlainPath.is(target)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "http://elsewhere.example/api/v1/cells",
                "elsewhere.example:443",
                "//elsewhere.example/",
                "/api//v1/cells",
                "/api/v1/cells/../runs",
                "/api/v1/cells/./7",
                "/api/v1/cells/..",
                "/api/v1/cells/%2e%2E/runs",
                "/api/v1/cells/.%2e/runs",
                "/api/v1/cells/..;x=1/runs",
                "/api/v1/cells%2F7",
                "/api/v1\\cells",
                "/api/v1/cells%5c7",
                "/api/v1/cells%00",
                "/api/v1/cells#7",
                "/api/v1/ö",
            })
    void aTargetThatCanBeReadInTwoWaysIsNot(String target) {
        assertThat(PlainPath.is(target)).isFalse();
    }
}
