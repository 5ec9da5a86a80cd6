package org.congress4j.model;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import org.junit.jupiter.api.Test;

/** The packages of the model depend on each other in one direction. */
class PackagesTest {
    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(ModelClasses.root());

    @Test
    void theOneCycleIsThatOfTheRecordsAndTheirDescription() {
        assertThat(CLASSES).hasSizeGreaterThan(500);
        slices().assignedFrom(new EachPackage())
                .should()
                .beFreeOfCycles()
                .ignoreDependency(resideInAPackage("org.congress4j.model"), resideInAPackage("..describe"))
                .check(CLASSES);
    }

    @Test
    void theModelKnowsNoJsonLibraryAndReflectsNothing() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.fasterxml..", "tools.jackson..", "java.lang.reflect..", "com.google.common.reflect..")
                .check(CLASSES);
    }

    private static final class EachPackage implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
            return "each package";
        }
    }
}
