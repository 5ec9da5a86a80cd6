package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalNumberTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "-0.0, 0",
        "1, 1",
        "1.0, 1",
        "-1.50, -1.5",
        "1e2, 100",
        "2e-3, 0.002",
        "4.50, 4.5",
        "333333333.33333329, 333333333.3333333",
        "1E30, 1e+30",
        "0.000000000000000000000000001, 1e-27",
        "0.000001, 0.000001",
        "0.0000001, 1e-7",
        "1.25e-7, 1.25e-7",
        "123456789012345680, 123456789012345680",
        "0.10000000000000001, 0.1",
        "798469615762110.2, 798469615762110.2",
        "798469615762110.25, 798469615762110.2",
        "100000000000000000000, 100000000000000000000",
        "1e21, 1e+21",
        "1e-400, 0",
        "-1e-99999999999, 0",
        "0e99999999999, 0",
        "0.00000000000000000000, 0",
    })
    void numbersAreSpeltAsEcmaScriptDoes(String lexeme, String canonical) {
        assertThat(CanonicalNumber.of(lexeme)).isEqualTo(canonical);
    }

    /** The samples of RFC 8785, Appendix B. */
    @ParameterizedTest
    @CsvSource({
        "0000000000000001, 5e-324",
        "8000000000000001, -5e-324",
        "7fefffffffffffff, 1.7976931348623157e+308",
        "ffefffffffffffff, -1.7976931348623157e+308",
        "4340000000000000, 9007199254740992",
        "c340000000000000, -9007199254740992",
        "4430000000000000, 295147905179352830000",
        "44b52d02c7e14af5, 9.999999999999997e+22",
        "44b52d02c7e14af6, 1e+23",
        "44b52d02c7e14af7, 1.0000000000000001e+23",
        "444b1ae4d6e2ef4e, 999999999999999700000",
        "444b1ae4d6e2ef4f, 999999999999999900000",
        "444b1ae4d6e2ef50, 1e+21",
        "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d, 0.000001",
        "41b3de4355555553, 333333333.3333332",
        "41b3de4355555554, 333333333.33333325",
        "41b3de4355555555, 333333333.3333333",
        "41b3de4355555556, 333333333.3333334",
        "41b3de4355555557, 333333333.33333343",
        "becbf647612f3696, -0.0000033333333333333333",
        "43143ff3c1cb0959, 1424953923781206.2",
    })
    void doublesHaveTheShortestDigits(String bits, String canonical) {
        double value = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));

        assertThat(CanonicalNumber.of(Double.toString(value))).isEqualTo(canonical);
    }

    /** Around a power of two the nearest decimal with the fewest digits may give the double below. */
    @Test
    void powersOfTwoHaveTheShortestDigits() {
        assertThat(CanonicalNumber.of(Double.toString(Math.pow(2, -1017)))).isEqualTo("7.120236347223045e-307");
        assertThat(CanonicalNumber.of(Double.toString(Math.pow(2, -921)))).isEqualTo("5.641232424577593e-278");
    }

    @Test
    void numbersBeyondADoubleHaveNone() {
        assertThatThrownBy(() -> CanonicalNumber.of("-1e400"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number -1e400 has no canonical form, since it is beyond a double");
    }

    @ParameterizedTest
    @CsvSource({
        "9007199254740993, 9007199254740992",
        "999999999999999999999, 1e+21",
        "123456789012345678, 123456789012345680",
        "3.14159265358979323846, 3.141592653589793",
        "1.23456789012345678e-400, 0",
    })
    void aNumberThatWouldChangeHasNoCanonicalForm(String lexeme, String nearest) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CanonicalNumber.of(lexeme))
                .withMessage("number " + lexeme
                        + " has no canonical form, since a double has not as many digits; the nearest is " + nearest);
    }
}
