package org.qadam;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes of the programme, imported once for all rules. */
final class Compiled {

    static final JavaClasses PROGRAMME = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.qadam");

    static final JavaClasses WITH_TESTS = new ClassFileImporter().importPackages("org.qadam");

    private Compiled() {}
}
