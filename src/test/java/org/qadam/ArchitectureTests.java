package org.qadam;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMembers;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;

class ArchitectureTests {

    /** Matches calls of the driver that write documents. Creating indexes is not included. */
    private static final DescribedPredicate<JavaMethodCall> WRITES = describe("write documents", call -> {
        var target = call.getTarget();
        return isOfTheDriver(target)
                && target.getName()
                        .matches("(insert|update|replace|delete|findOneAnd|bulkWrite|drop|rename|mapReduce).*");
    });

    @Test
    void controllersArePackagePrivate() {
        classes()
                .that()
                .areMetaAnnotatedWith(Controller.class)
                .should()
                .bePackagePrivate()
                .check(ImportedClasses.PROGRAMME);
    }

    @Test
    void componentsHaveOnePackagePrivateConstructor() {
        classes()
                .that()
                .areMetaAnnotatedWith(Component.class)
                .and()
                .areNotAnnotatedWith(SpringBootApplication.class)
                .should(have(describe(
                        "one package-private constructor", ArchitectureTests::hasOnePackagePrivateConstructor)))
                .check(ImportedClasses.PROGRAMME);
    }

    @Test
    void dependenciesAreInjectedOnlyThroughConstructors() {
        noMembers().should().beAnnotatedWith(Autowired.class).check(ImportedClasses.PROGRAMME);
    }

    @Test
    void onlyThePackageGraphqlUsesGraphqlJava() {
        onlyIn("org.qadam.graphql", "graphql..");
    }

    @Test
    void onlyThePackageJasperUsesThePdfLibraries() {
        onlyIn("org.qadam.report.jasper", "net.sf.jasperreports..", "com.lowagie..", "org.apache.pdfbox..");
    }

    /**
     * Documents are read through {@code DocumentRepository}, which limits each query to the view's scope and position.
     * Runs of reports are no documents.
     */
    @Test
    void onlyReportRunsUseSpringData() {
        onlyIn("org.qadam.report.run", "org.springframework.data..");
    }

    /** The package report is excluded, because its runs, downloads and files are not documents. */
    @Test
    void onlyTheRegisterWritesDocuments() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.qadam.register", "org.qadam.report.run")
                .should()
                .callMethodWhere(WRITES)
                .check(ImportedClasses.PROGRAMME);
    }

    @Test
    void onlyReportRunsUseGridFs() {
        onlyIn("org.qadam.report.run", "com.mongodb.client.gridfs..");
    }

    @Test
    void decisionsReadOnlyTheirWorkingCopy() {
        classes().should(new DecideOnWorkingCopy()).check(ImportedClasses.PROGRAMME);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(ImportedClasses.PROGRAMME.stream().map(JavaClass::getPackage).distinct())
                .isNotEmpty()
                .allMatch(it -> it.isAnnotatedWith(NullMarked.class));
    }

    @Test
    void noClassHasAGenericName() {
        noClasses()
                .should()
                .haveNameMatching(".*(Utils?|Helpers?|Managers?|Impl|Dto|DTO|Entity)(?![a-z]).*")
                .check(ImportedClasses.WITH_TESTS);
    }

    private static void onlyIn(String user, String... packages) {
        noClasses()
                .that()
                .resideOutsideOfPackage(user)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages)
                .check(ImportedClasses.PROGRAMME);
    }

    private static boolean isOfTheDriver(AccessTarget.MethodCallTarget target) {
        var owner = target.getOwner();
        return owner.isAssignableTo(MongoCollection.class)
                || owner.isAssignableTo(MongoDatabase.class)
                || owner.isAssignableTo(MongoClient.class);
    }

    private static boolean hasOnePackagePrivateConstructor(JavaClass component) {
        return component.getConstructors().size() == 1
                && component.getConstructors().stream()
                        .map(it -> it.getModifiers())
                        .noneMatch(it -> it.contains(JavaModifier.PUBLIC)
                                || it.contains(JavaModifier.PROTECTED)
                                || it.contains(JavaModifier.PRIVATE));
    }
}
