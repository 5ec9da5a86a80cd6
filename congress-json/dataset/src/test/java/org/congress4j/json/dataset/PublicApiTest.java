package org.congress4j.json.dataset;

import org.congress4j.testing.PublicApi;
import org.junit.jupiter.api.Test;

class PublicApiTest {
    @Test
    void isTheOneThatIsCommitted() {
        PublicApi.assertCurrent();
    }
}
