package no.tunet.structure;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.annotation.Annotation;
import java.util.List;
import no.tunet.access.Allowed;
import no.tunet.access.ForAdministrators;
import no.tunet.access.ForRoles;
import no.tunet.access.Public;
import no.tunet.access.SignedIn;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.bind.annotation.RequestMapping;

/** What may see what inside a module, and that every page says who may use it. */
@AnalyzeClasses(packages = "no.tunet", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {
    private static final List<Class<? extends Annotation>> DECLARATIONS =
            List.of(Allowed.class, ForRoles.class, ForAdministrators.class, SignedIn.class, Public.class);

    @ArchTest
    static final ArchRule everyPageAndActionDeclaresWhoMayUseIt = methods()
            .that()
            .areMetaAnnotatedWith(RequestMapping.class)
            .and()
            .areDeclaredInClassesThat()
            .areNotAssignableTo(ErrorController.class)
            .should(haveExactlyOneDeclaration());

    @ArchTest
    static final ArchRule domainSeesOnlyTheKernelAndTheJdk = noClasses()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .dependOnClassesThat(com.tngtech.archunit.base.DescribedPredicate.describe(
                    "are outside kernel, domain and the JDK",
                    type -> !(type.getPackageName().startsWith("java.")
                            || type.getPackageName().isEmpty()
                            || type.getPackageName().startsWith("org.jspecify")
                            || type.getPackageName().equals("no.tunet.kernel")
                            || type.getPackageName().contains(".domain")
                            || isOwnRootRecord(type))));

    @ArchTest
    static final ArchRule onlyStoresSeeJdbc = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Store")
            .and()
            .resideOutsideOfPackages("no.tunet.database..", "no.tunet.demo..", "no.tunet.bench..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework.jdbc..");

    @ArchTest
    static final ArchRule onlyPagesSeeWebMappings = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Page")
            .and()
            .haveSimpleNameNotEndingWith("Api")
            .and()
            .resideOutsideOfPackage("no.tunet.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework.web.bind.annotation..");

    @ArchTest
    static final ArchRule theDomainDoesNotAskTheClock = noClasses()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now");

    /** A module's public ids, views and events are plain records of its root package. */
    private static boolean isOwnRootRecord(com.tngtech.archunit.core.domain.JavaClass type) {
        return type.getPackageName().matches("no\\.tunet\\.[a-z]+")
                && (type.isRecord()
                        || type.isEnum()
                        || type.isInterface()
                                && type.getModifiers()
                                        .contains(com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT));
    }

    private static ArchCondition<JavaMethod> haveExactlyOneDeclaration() {
        return new ArchCondition<>("have exactly one access declaration") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                long count =
                        DECLARATIONS.stream().filter(method::isAnnotatedWith).count();
                if (count != 1) {
                    events.add(SimpleConditionEvent.violated(
                            method, method.getFullName() + " has " + count + " access declarations"));
                }
            }
        };
    }
}
