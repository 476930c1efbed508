package foothold;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import java.io.FileOutputStream;
import java.io.FileWriter;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Who may know whom, each rule with its reason. */
@AnalyzeClasses(packages = "foothold", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule domainIsPure =
            classes()
                    .that()
                    .resideInAPackage("foothold.domain..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "foothold.domain..", "java.lang..", "java.time..", "java.util..")
                    .because(
                            "rules that know neither disk, clock nor window can be proved by"
                                    + " tables");

    @ArchTest
    static final ArchRule exchangeKnowsOnlyTheDomain =
            noClasses()
                    .that()
                    .resideInAPackage("foothold.exchange..")
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage(
                                    "foothold.service..",
                                    "foothold.storage..",
                                    "foothold.ui..",
                                    "foothold.cli..",
                                    "foothold.holidays.."))
                    .because("a file format is read the same whoever asks");

    @ArchTest
    static final ArchRule servicesKnowNoShell =
            noClasses()
                    .that()
                    .resideInAPackage("foothold.service..")
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage(
                                    "foothold.storage..",
                                    "foothold.ui..",
                                    "foothold.cli..",
                                    "foothold.holidays.."))
                    .because("window and command line must do the same thing by the same code");

    @ArchTest
    static final ArchRule windowAndCommandLineGoThroughServices =
            noClasses()
                    .that()
                    .resideInAnyPackage("foothold.ui..", "foothold.cli..")
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage(
                                    "foothold.storage..",
                                    "foothold.exchange..",
                                    "foothold.holidays.."))
                    .because("there is one write path, and it starts at a use case");

    @ArchTest
    static final ArchRule nobodyKnowsTheRoot =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("foothold")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("foothold")
                    .because("the composition root knows everybody, so nobody may know it");

    @ArchTest
    static final ArchRule sqlStaysInStorage =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("foothold.storage..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.sql..", "org.sqlite..")
                    .because("the schema is stated once");

    @ArchTest
    static final ArchRule javafxStaysInTheWindow =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "foothold", "foothold.gallery..", "foothold.rooms..", "foothold.ui..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("javafx..", "atlantafx..", "org.kordamp..")
                    .because("commands start no JavaFX, and rules need none");

    @ArchTest
    static final ArchRule viewModelsKnowNoScene =
            noClasses()
                    .that()
                    .haveSimpleNameEndingWith("Model")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("javafx.scene..", "javafx.stage..")
                    .because("what a screen says is tested without drawing it");

    @ArchTest
    static final ArchRule threadsStayBehindTasks =
            noClasses()
                    .that()
                    .resideInAPackage("foothold.ui..")
                    .and()
                    .haveSimpleNameNotStartingWith("FxTasks")
                    .should()
                    .dependOnClassesThat()
                    .haveNameMatching(
                            "javafx\\.application\\.Platform|java\\.lang\\.Thread|java\\.util\\.concurrent\\.(Executor.*|.*ThreadPool.*)|javafx\\.concurrent\\..*")
                    .because("tests swap the one door to other threads for a synchronous one");

    @ArchTest
    static final ArchRule screensDoNotKnowEachOther =
            slices().matching("foothold.ui.(*)..")
                    .should()
                    .notDependOnEachOther()
                    .ignoreDependency(alwaysTrue(), resideInAPackage("foothold.ui.control.."))
                    .because("the shell composes the screens; control holds what they are made of");

    @ArchTest
    static final ArchRule controlsKnowNoScreen =
            noClasses()
                    .that()
                    .resideInAPackage("foothold.ui.control..")
                    .should()
                    .dependOnClassesThat(
                            resideInAPackage("foothold.ui.*..")
                                    .and(resideOutsideOfPackage("foothold.ui.control..")))
                    .because("a piece of every screen cannot know one of them");

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("foothold.(**)")
                    .should()
                    .beFreeOfCycles()
                    .because("a part one cannot lift out is not a part");

    @ArchTest
    static final ArchRule timeComesInAsAValue =
            noClasses()
                    .should()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(LocalDate.class, "now")
                    .orShould()
                    .callMethod(LocalDateTime.class, "now")
                    .orShould()
                    .callMethod(LocalTime.class, "now")
                    .orShould()
                    .callMethod(ZonedDateTime.class, "now")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis")
                    .because("a clock that is handed in can be set to the day a test needs");

    @ArchTest
    static final ArchRule onlyTheRootAsksTheMachine =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("foothold")
                    .should()
                    .callMethod(Clock.class, "systemUTC")
                    .orShould()
                    .callMethod(Clock.class, "systemDefaultZone")
                    .orShould()
                    .callMethod(ZoneId.class, "systemDefault")
                    .because("the same file gives the same list on any machine");

    @ArchTest
    static final ArchRule filesAreOldOrNewButNeverHalf =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("foothold.storage..", "foothold.gallery..")
                    .and()
                    .doNotHaveSimpleName("WholeFile")
                    .and()
                    .doNotHaveSimpleName("WindowPlace")
                    .and()
                    .doNotHaveSimpleName("Walk")
                    .should()
                    .callMethodWhere(
                            target(owner(type(Files.class)))
                                    .and(target(nameMatching("write.*|new(Out|BufferedW).*"))))
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(FileOutputStream.class)
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(FileWriter.class)
                    .because("WholeFile survives a kill, a power cut and a full disk");

    @ArchTest
    static final ArchRule noStaticState =
            fields().that()
                    .areStatic()
                    .should()
                    .beFinal()
                    .because("state has an owner that can be made anew for each test");
}
