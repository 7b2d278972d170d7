package vinhdanh;

import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.Set;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
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

    /** What decides without being called a rule. */
    private static final Set<String> RULES = Set.of("vinhdanh.decision.Order", "vinhdanh.decision.Seating",
            "vinhdanh.decision.Selection", "vinhdanh.decision.PlanCaps");

    @ArchTest
    static final ArchRule nobodyAsksWhatTimeItIsButTheClock = noClasses().that()
        .doNotHaveFullyQualifiedName(VinhDanh.class.getName())
        .should()
        .accessTargetWhere(asksTheTime())
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
    static final ArchRule classesOfRulesKnowNeitherSpringNorSql = noClasses().that(areRules())
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..", "org.postgresql..")
        .because("a rule says what is true of what it is given; SQL stands in plural repositories");

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

    private static DescribedPredicate<JavaAccess<?>> asksTheTime() {
        return DescribedPredicate.describe("ask what time it is", ArchitectureTests::asksTheTime);
    }

    /** Whether it is called or only referred to: {@code Instant::now} asks too. */
    private static boolean asksTheTime(JavaAccess<?> access) {
        if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
            return false;
        }
        JavaClass owner = access.getTargetOwner();
        boolean given = target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
        boolean calendar = owner.getPackageName().startsWith("java.time") && target.getName().equals("now") && !given;
        boolean old = owner.isEquivalentTo(Date.class) && target.getName().equals("<init>")
                && target.getRawParameterTypes().isEmpty()
                || owner.isAssignableTo(Calendar.class) && Set.of("getInstance", "<init>").contains(target.getName());
        boolean machine = owner.isEquivalentTo(System.class) && target.getName().equals("currentTimeMillis");
        boolean clock = owner.isEquivalentTo(Clock.class)
                && Set.of("system", "tick").stream().anyMatch(target.getName()::startsWith);
        return calendar || old || machine || clock;
    }

    private static DescribedPredicate<JavaClass> areRules() {
        return DescribedPredicate.describe("are rules", type -> {
            String top = type.getFullName().replaceFirst("\\$.*", "");
            return !top.endsWith("package-info")
                    && (top.matches(".*Rules?") || top.contains(".allocation.") || RULES.contains(top));
        });
    }

    private static DescribedPredicate<JavaClass> areRecordsEnumsOrSealed() {
        return DescribedPredicate.describe("are records, enums or sealed",
                type -> type.isRecord() || type.isEnum() || (type.isInterface() && type.reflect().isSealed()
                        && !type.getModifiers().contains(JavaModifier.SYNTHETIC)));
    }

}
