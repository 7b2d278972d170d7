package vinhdanh;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZonedDateTime;
import java.util.Set;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.transaction.annotation.Transactional;

import vinhdanh.shared.UseCase;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** The shape that the code keeps; each message says what to do instead. */
@AnalyzeClasses(packages = "vinhdanh", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    private static final Set<Class<?>> CALENDARS = Set.of(Instant.class, LocalDate.class, LocalDateTime.class,
            OffsetDateTime.class, ZonedDateTime.class, Year.class);

    @ArchTest
    static final ArchRule nobodyAsksWhatTimeItIsButTheClock = noClasses().that()
        .doNotHaveFullyQualifiedName(VinhDanh.class.getName())
        .should()
        .callMethodWhere(asksTheTime())
        .because("time is a parameter: take the injected java.time.Clock");

    @ArchTest
    static final ArchRule rulesKnowNeitherSpringNorSql = noClasses().that(areRecordsEnumsOrSealed())
        .and()
        .haveSimpleNameNotEndingWith("Settings")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..", "org.postgresql..")
        .because("records, enums and sealed types say what is true; SQL stands in plural repositories, wiring in "
                + "use cases");

    @ArchTest
    static final ArchRule onlyUseCasesAreTransactional = noClasses().that()
        .doNotHaveFullyQualifiedName(UseCase.class.getName())
        .should()
        .beAnnotatedWith(Transactional.class)
        .because("the transaction lives on @UseCase and nowhere else");

    @ArchTest
    static final ArchRule noMethodIsTransactionalByItself = methods().should()
        .notBeAnnotatedWith(Transactional.class)
        .because("the transaction lives on @UseCase and nowhere else");

    @ArchTest
    static final ArchRule useCasesLeaveSqlToRepositories = noClasses().that()
        .areAnnotatedWith(UseCase.class)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework.jdbc..", "java.sql..", "javax.sql..")
        .because("SQL stands in plural repositories");

    @ArchTest
    static final ArchRule foldersAreWordsOfTheDomain = classes().should()
        .resideOutsideOfPackages("..util..", "..common..", "..impl..", "..service..", "..model..", "..helper..")
        .because("a folder is a word of the domain");

    @Test
    void modulesUseOnlyWhatTheyMay() {
        ApplicationModules.of(VinhDanh.class).verify();
    }

    private static DescribedPredicate<JavaMethodCall> asksTheTime() {
        return DescribedPredicate.describe("ask what time it is", ArchitectureTests::asksTheTime);
    }

    private static boolean asksTheTime(JavaAccess<?> call) {
        String owner = call.getTargetOwner().getFullName();
        String method = call.getName();
        boolean calendar = CALENDARS.stream().anyMatch(type -> type.getName().equals(owner)) && method.equals("now")
                && call.getTarget().getFullName().endsWith("now()");
        boolean machine = owner.equals(System.class.getName()) && method.equals("currentTimeMillis");
        boolean clock = owner.equals(Clock.class.getName()) && method.startsWith("system");
        return calendar || machine || clock;
    }

    private static DescribedPredicate<JavaClass> areRecordsEnumsOrSealed() {
        return DescribedPredicate.describe("are records, enums or sealed",
                type -> type.isRecord() || type.isEnum() || (type.isInterface() && type.reflect().isSealed()
                        && !type.getModifiers().contains(JavaModifier.SYNTHETIC)));
    }

}
