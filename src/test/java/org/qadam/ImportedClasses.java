package org.qadam;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** The classes of the programme, imported once for all rules. */
final class ImportedClasses {

    static final JavaClasses WITH_TESTS = new ClassFileImporter().importPackages("org.qadam");

    static final JavaClasses PROGRAMME = WITH_TESTS.that(describe(
            "are the programme's",
            it -> it.getSource().stream()
                    .noneMatch(source -> source.getUri().getPath().contains("/test-classes/"))));

    private ImportedClasses() {}
}
