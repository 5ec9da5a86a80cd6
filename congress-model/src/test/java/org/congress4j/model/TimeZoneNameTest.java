package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeZoneNameTest {
    @Test
    void isAZoneOfTheRuntime() {
        assertThat(TimeZoneName.of("Asia/Tokyo").zoneId()).contains(ZoneId.of("Asia/Tokyo"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Kyoto", "asia/tokyo", "Tokyo time", "JST", "+25:00", " Asia/Tokyo", "東京"})
    void keepsATextThatIsNoZone(String text) {
        assertThat(TimeZoneName.of(text).zoneId()).isEmpty();
        assertThat(TimeZoneName.of(text)).hasToString(text);
    }
}
