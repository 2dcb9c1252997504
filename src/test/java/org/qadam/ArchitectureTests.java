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

    /** How the driver writes documents; making indexes is no writing. */
    private static final DescribedPredicate<JavaMethodCall> WRITING = describe("write documents", call -> {
        var target = call.getTarget();
        return isOfTheDriver(target)
                && target.getName()
                        .matches("(insert|update|replace|delete|findOneAnd|bulkWrite|drop|rename|mapReduce).*");
    });

    @Test
    void aControllerIsKnownToNobody() {
        classes()
                .that()
                .areMetaAnnotatedWith(Controller.class)
                .should()
                .bePackagePrivate()
                .check(Compiled.PROGRAMME);
    }

    @Test
    void aComponentHasOneConstructorThatItsRoomMayCall() {
        classes()
                .that()
                .areMetaAnnotatedWith(Component.class)
                .and()
                .areNotAnnotatedWith(SpringBootApplication.class)
                .should(have(describe("one package-private constructor", ArchitectureTests::hasOneQuietConstructor)))
                .check(Compiled.PROGRAMME);
    }

    @Test
    void nothingIsInjectedBehindAConstructorsBack() {
        noMembers().should().beAnnotatedWith(Autowired.class).check(Compiled.PROGRAMME);
    }

    @Test
    void onlyTheFaceSpeaksGraphqlJava() {
        onlyIn("org.qadam.graphql", "graphql..");
    }

    @Test
    void onlyTheEngineThatPrintsKnowsItsLibraries() {
        onlyIn("org.qadam.report.jasper", "net.sf.jasperreports..", "com.lowagie..", "org.apache.pdfbox..");
    }

    /** A repository is read instead: it joins the view's rows and position to whatever is asked. */
    @Test
    void nobodyReadsOrWritesThroughSpringData() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework.data..")
                .check(Compiled.PROGRAMME);
    }

    /** What a report keeps beside its documents is no document: its runs, its downloads, its files. */
    @Test
    void onlyTheRegisterWritesDocuments() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.qadam.register", "org.qadam.report.run")
                .should()
                .callMethodWhere(WRITING)
                .check(Compiled.PROGRAMME);
    }

    @Test
    void onlyReportsKeepFiles() {
        onlyIn("org.qadam.report.run", "com.mongodb.client.gridfs..");
    }

    @Test
    void aDecisionReadsNothingButItsDraft() {
        classes().should(new DecideOnWorkingCopy()).check(Compiled.PROGRAMME);
    }

    @Test
    void everyPackageSaysThatNullIsMarked() {
        assertThat(Compiled.PROGRAMME.stream().map(JavaClass::getPackage).distinct())
                .isNotEmpty()
                .allMatch(it -> it.isAnnotatedWith(NullMarked.class));
    }

    @Test
    void noNameIsOneThatFitsAnything() {
        noClasses()
                .should()
                .haveNameMatching(".*(Utils?|Helpers?|Managers?|Impl|Dto|DTO|Entity)(?![a-z]).*")
                .check(Compiled.WITH_TESTS);
    }

    private static void onlyIn(String room, String... packages) {
        noClasses()
                .that()
                .resideOutsideOfPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages)
                .check(Compiled.PROGRAMME);
    }

    private static boolean isOfTheDriver(AccessTarget.MethodCallTarget target) {
        var owner = target.getOwner();
        return owner.isAssignableTo(MongoCollection.class)
                || owner.isAssignableTo(MongoDatabase.class)
                || owner.isAssignableTo(MongoClient.class);
    }

    private static boolean hasOneQuietConstructor(JavaClass component) {
        return component.getConstructors().size() == 1
                && component.getConstructors().stream()
                        .map(it -> it.getModifiers())
                        .noneMatch(it -> it.contains(JavaModifier.PUBLIC)
                                || it.contains(JavaModifier.PROTECTED)
                                || it.contains(JavaModifier.PRIVATE));
    }
}
