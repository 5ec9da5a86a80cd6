package org.congress4j.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PublicApiTest {
    @Test
    void listsWhatOthersSee() {
        assertThat(PublicApi.of(Shape.class)).isEqualTo("""
                        org.congress4j.testing.Shape public abstract class<T extends java.lang.Number & \
                        java.lang.Comparable<T>> implements java.lang.Comparable<org.congress4j.testing.Shape<T>>
                        org.congress4j.testing.Shape: protected int seen
                        org.congress4j.testing.Shape: protected new(T)
                        org.congress4j.testing.Shape: public final int inherited()
                        org.congress4j.testing.Shape: public java.lang.String describe()
                        org.congress4j.testing.Shape: public java.lang.String describe(java.lang.String)
                        org.congress4j.testing.Shape: public static <E extends java.lang.Exception> void \
                        measure(java.util.Map$Entry<java.lang.String, ? super java.lang.Integer>, \
                        org.congress4j.testing.Shape<?>...) throws E, java.io.IOException
                        org.congress4j.testing.Shape: public static final java.lang.String NAME
                        """);
    }

    @Test
    void listsNestedTypes() {
        assertThat(PublicApi.of(Shape.class.getDeclaredClasses())).isEqualTo("""
                        org.congress4j.testing.Shape$Kind public enum
                        org.congress4j.testing.Shape$Kind: public static final org.congress4j.testing.Shape$Kind \
                        ROUND
                        org.congress4j.testing.Shape$Kind: public static final org.congress4j.testing.Shape$Kind \
                        SQUARE
                        org.congress4j.testing.Shape$Kind: public static org.congress4j.testing.Shape$Kind \
                        valueOf(java.lang.String)
                        org.congress4j.testing.Shape$Kind: public static org.congress4j.testing.Shape$Kind[] \
                        values()
                        org.congress4j.testing.Shape$Last public abstract static class implements \
                        org.congress4j.testing.Shape$Listener
                        org.congress4j.testing.Shape$Listener public sealed interface
                        org.congress4j.testing.Shape$Listener: public abstract void seenInListener()
                        org.congress4j.testing.Shape$Listener: public default void moved()
                        org.congress4j.testing.Shape$Marked public @interface implements \
                        java.lang.annotation.Annotation
                        org.congress4j.testing.Shape$Marked: public abstract java.lang.String value()
                        org.congress4j.testing.Shape$Point public record
                        org.congress4j.testing.Shape$Point: public final boolean equals(java.lang.Object)
                        org.congress4j.testing.Shape$Point: public final int hashCode()
                        org.congress4j.testing.Shape$Point: public final java.lang.String toString()
                        org.congress4j.testing.Shape$Point: public int x()
                        org.congress4j.testing.Shape$Point: public java.util.List<int[]> names()
                        org.congress4j.testing.Shape$Point: public new(int, java.util.List<int[]>)
                        """);
    }

    @Test
    void listsNothingOfTypesThatOthersDoNotSee() {
        assertThat(PublicApi.of(HiddenShape.class, Shape.Hidden.Innermost.class))
                .isEmpty();
    }

    @Test
    void listsThePackagesThatAModuleExports() {
        assertThat(PublicApi.of(Path.of("target", "classes"))).isEqualTo("""
                        org.congress4j.testing.CommittedFile public final class
                        org.congress4j.testing.CommittedFile: public static void assertCurrent(\
                        java.lang.Class<?>, java.lang.String, java.lang.String)
                        org.congress4j.testing.CommittedFile: public static void assertCurrent(\
                        java.nio.file.Path, java.lang.String)
                        org.congress4j.testing.PublicApi public final class
                        org.congress4j.testing.PublicApi: public static void assertCurrent()
                        """);
    }
}
