package org.qadam;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qadam.repository.DocumentType;

/**
 * Forbids features that only one of MongoDB and the embedded database supports, or that the two implement differently.
 */
class StorageRulesTests {

    private static final Pattern OPERATORS = Pattern.compile(
            "\\$(set|replaceWith|unionWith|setWindowFields|graphLookup|merge|out|bucketAuto|switch|let|dateTrunc|round"
                    + "|toDecimal|regexMatch|trim|text|jsonSchema|currentDate)\\b");

    private static final Pattern OTHER_COLLECTIONS =
            Pattern.compile("getCollection\\((?!\"(runs|downloads|shedLock|reports.chunks)\")");

    /**
     * The same features, sessions, change streams, collations and updates with pipelines, by their names in the driver.
     */
    private static final DescribedPredicate<JavaCall<?>> FORBIDDEN = describe(
            "use a feature that one of the databases lacks",
            call -> Stream.of(
                                    "%s.(set|replaceWith|unionWith|setWindowFields|graphLookup|merge|out|bucketAuto)"
                                            .formatted(Aggregates.class.getName()),
                                    "%s.(text|jsonSchema)".formatted(Filters.class.getName()),
                                    "%s.current(Date|Timestamp)".formatted(Updates.class.getName()),
                                    "com\\.mongodb\\..*\\.(collation|expireAfter|partialFilterExpression|validator)",
                                    "com\\.mongodb\\.client\\..*\\.(startSession|watch|mapReduce|estimatedDocumentCount)")
                            .anyMatch(name(call.getTarget())::matches)
                    || isPipelineUpdate(call.getTarget()));

    @Test
    void noSourceNamesAForbiddenOperator() {
        assertThat(SourceFile.below("src/main/java", ".*\\.java"))
                .isNotEmpty()
                .flatExtracting(it -> it.found(OPERATORS))
                .isEmpty();
    }

    @Test
    void noClassBuildsAForbiddenStage() {
        noClasses().should().callCodeUnitWhere(FORBIDDEN).check(ImportedClasses.PROGRAMME);
    }

    /**
     * A collection that is read without its repository contains rows that the caller may not see and changes that are
     * not visible yet.
     */
    @Test
    void collectionsAreReadOnlyThroughRepositories() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.qadam.register",
                        "org.qadam.repository",
                        "org.qadam.register",
                        "org.qadam.mongo",
                        "org.qadam.report.run")
                .should()
                .callMethod(MongoDatabase.class, "getCollection", String.class)
                .orShould()
                .callMethod(MongoDatabase.class, "getCollection", String.class, Class.class)
                .check(ImportedClasses.PROGRAMME);
    }

    @Test
    void onlyTheRegisterReadsWithoutAScope() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.qadam.register", "org.qadam.repository")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(DocumentType.class)
                .check(ImportedClasses.PROGRAMME);
    }

    @Test
    void reportsUseNoCollectionsButRunsAndDownloads() {
        assertThat(SourceFile.below("src/main/java/org/qadam/report", ".*\\.java"))
                .isNotEmpty()
                .flatExtracting(it -> it.found(OTHER_COLLECTIONS))
                .isEmpty();
    }

    private static String name(CodeUnitCallTarget target) {
        return target.getOwner().getName() + "." + target.getName();
    }

    private static boolean isPipelineUpdate(CodeUnitCallTarget target) {
        return name(target)
                        .matches(
                                "com\\.mongodb\\.client\\..*(updateOne|updateMany|findOneAndUpdate|Update\\w+Model\\.<init>)")
                && target.getRawParameterTypes().stream().anyMatch(it -> it.isEquivalentTo(List.class));
    }
}
