package org.qadam.report;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests that the packages of reports depend on each other in one direction. */
class PackageArrowsTests {

    private static final String ROOT = "org.qadam.report";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @ParameterizedTest
    @CsvSource({
        ".content, .content",
        "'', '|.content'",
        ".donor, .donor||.content",
        ".steps, .steps||.content",
        ".indicator, .indicator||.content",
        ".export, .export|.content",
        ".jasper, .jasper|.content",
        ".run, .run||.content|.export|.jasper",
    })
    void everyPackageDependsOnlyOnAllowedPackages(String name, String allowedNames) {
        var allowed =
                Stream.of(allowedNames.split("\\|", -1)).map(it -> ROOT + it).toArray(String[]::new);

        classes()
                .that()
                .resideInAPackage(ROOT + name)
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage(ROOT + "..").or(resideInAnyPackage(allowed)))
                .check(CLASSES);
    }
}
