/** What the tests of several modules need. */
module org.congress4j.testing {
    requires io.github.javadiffutils;
    requires static org.jspecify;

    exports org.congress4j.testing;
}
