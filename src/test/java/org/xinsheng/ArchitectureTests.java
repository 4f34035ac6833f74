package org.xinsheng;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.temporal.Temporal;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;

/** The rules of the house that a compiler can't check. */
@AnalyzeClasses(packages = "org.xinsheng", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule repositoriesBelongToTheirModule = classes()
            .that()
            .areAssignableTo(Repository.class)
            .or()
            .areAnnotatedWith(org.springframework.stereotype.Repository.class)
            .or()
            .haveSimpleNameEndingWith("Repository")
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule integrationStaysAtTheEdges = noClasses()
            .that()
            .resideOutsideOfPackages("..channel..", "..platform..", "..ledger..", "..simulator..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework.integration..");

    @ArchTest
    static final ArchRule readingAndLinkingKnowNoDatabase = noClasses()
            .that()
            .resideInAnyPackage("..extraction..", "..linking..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework.data..",
                    "org.springframework.jdbc..",
                    "jakarta.persistence..",
                    "javax.sql..",
                    "java.sql..");

    /** What reads reports must not backtrack; training reads only files of our own. */
    @ArchTest
    static final ArchRule readingNeverBacktracks = noClasses()
            .that()
            .resideInAPackage("..extraction..")
            .and()
            .doNotHaveSimpleName("MarkedText")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.util.regex..")
            .orShould()
            .callMethod(String.class, "matches", String.class)
            .orShould()
            .callMethod(String.class, "replaceAll", String.class, String.class)
            .orShould()
            .callMethod(String.class, "replaceFirst", String.class, String.class);

    @ArchTest
    static final ArchRule collaboratorsComeByConstructor =
            noFields().should().beAnnotatedWith(Autowired.class).allowEmptyShould(true);

    @ArchTest
    static final ArchRule valuesComeBySettings = noFields()
            .should()
            .beAnnotatedWith(org.springframework.beans.factory.annotation.Value.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should()
            .callMethodWhere(nowWithoutClock())
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule theSystemClockIsMadeInOnePlace = noClasses()
            .that()
            .resideOutsideOfPackages("..platform.time..", "..command..")
            .should()
            .callMethodWhere(target(owner(DescribedPredicate.describe(
                            "Clock", (JavaClass type) -> type.isEquivalentTo(java.time.Clock.class))))
                    .and(target(name("systemUTC"))
                            .or(target(name("systemDefaultZone")))
                            .or(target(name("system")))));

    @ArchTest
    static final ArchRule eventsAreHandledInTheirTransaction = methods()
            .should()
            .notBeAnnotatedWith("org.springframework.modulith.events.ApplicationModuleListener")
            .andShould()
            .notBeAnnotatedWith("org.springframework.transaction.event.TransactionalEventListener")
            .andShould()
            .notBeAnnotatedWith("org.springframework.scheduling.annotation.Async");

    @ArchTest
    static final ArchRule namesSaySomething = noClasses()
            .should()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Dto");

    @ArchTest
    static final ArchRule everyPackageIsNullMarked =
            classes().that().haveSimpleName("package-info").should().beAnnotatedWith(NullMarked.class);

    @ArchTest
    static final ArchRule lombokStaysOut =
            noClasses().should().dependOnClassesThat().resideInAPackage("lombok..");

    private static DescribedPredicate<JavaCall<?>> nowWithoutClock() {
        return DescribedPredicate.describe(
                "now() without the clock",
                call -> call.getTarget().getName().equals("now")
                        && call.getTarget().getOwner().isAssignableTo(Temporal.class)
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(type -> type.isEquivalentTo(java.time.Clock.class)));
    }
}
